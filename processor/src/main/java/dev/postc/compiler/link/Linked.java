package dev.postc.compiler.link;

import dev.postc.compiler.model.SiteModel;
import dev.postc.compiler.model.Symbols;

/**
 * Sources, joined.
 *
 * @param site what is in the output: to be used only if there were no errors
 * @param symbols the classes, those of broken sources included
 * @param withheld what is not in the output
 */
public record Linked(SiteModel site, Symbols symbols, Withheld withheld) {}
