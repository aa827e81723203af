package dev.postc.compiler.link;

import dev.postc.compiler.model.Absences;
import dev.postc.compiler.model.Entry;
import dev.postc.compiler.model.SiteModel;
import dev.postc.compiler.model.Symbols;
import java.util.List;

/**
 * Sources, joined.
 *
 * @param site what is in the output: to be used only if there were no errors
 * @param symbols the classes, those of broken sources included
 * @param withheld what is not in the output
 * @param unpublished broken or scheduled sources, to be checked though they are not in the output;
 *     no drafts, which may be half done
 * @param absences all that is not in the output, for links that lead to it
 */
public record Linked(
    SiteModel site,
    Symbols symbols,
    Withheld withheld,
    List<Entry> unpublished,
    Absences absences) {
  public Linked {
    unpublished = List.copyOf(unpublished);
  }
}
