package dev.postc.benchmarks;

import java.time.LocalDate;
import java.util.List;

/**
 * What a template is given of a page. Public, since engines look into it.
 *
 * @param body HTML, made before
 */
public record PageView(
    String title, String description, LocalDate date, List<String> tags, String body) {}
