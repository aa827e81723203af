package dev.postc.compiler.check;

import dev.postc.ContentSecurityPolicy;
import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.diagnostic.Suggestions;
import dev.postc.compiler.model.Alias;
import dev.postc.compiler.model.Entry;
import dev.postc.compiler.model.PostDate;
import dev.postc.compiler.model.Status;
import dev.postc.compiler.model.TagUse;
import dev.postc.compiler.model.TypedFields;
import dev.postc.compiler.options.CompilerOptions;
import dev.postc.compiler.read.Document;
import dev.postc.compiler.read.Field;
import dev.postc.compiler.read.Keys;
import dev.postc.compiler.schema.Kind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Checks the fields of documents. Safe for any number of threads. */
public final class EntryChecker {
  private final CompilerOptions options;

  public EntryChecker(CompilerOptions options) {
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * Checks every rule that concerns one document alone.
   *
   * @param diagnostics gets what is wrong
   * @return broken if an error was reported, now or when the document was read; its severity is
   *     that of the options
   */
  public Entry check(Document document, Consumer<Diagnostic> diagnostics) {
    FieldReports reports = new FieldReports(document, options.severities(), diagnostics);
    Fields fields = new Fields(document.fields());
    Optional<String> title = title(fields, reports);
    Optional<String> type =
        required(fields, Keys.TYPE, options.defaultType(), reports, Words::type);
    Optional<Status> status =
        required(fields, Keys.STATUS, options.defaultStatus(), reports, Words::status);
    Optional<PostDate> date = date(fields, type, status, reports);
    List<TagUse> tags = list(fields, Keys.TAGS, reports, Tags::of);
    Optional<String> lang = optional(fields, Keys.LANG, reports, Words::language);
    Optional<PostDate> updated = optional(fields, Keys.UPDATED, reports, this::date);
    Optional<String> slug = optional(fields, Keys.SLUG, reports, Paths::slug);
    Optional<String> permalink = optional(fields, Keys.PERMALINK, reports, Paths::permalink);
    List<Alias> aliases = list(fields, Keys.ALIASES, reports, Paths::aliases);
    Optional<String> className = optional(fields, Keys.CLASS, reports, ClassNames::of);
    Optional<ContentSecurityPolicy> csp = optional(fields, Keys.CSP, reports, Policy::of);
    Suppressions.check(fields, reports);
    Optional<TypedFields> typed =
        type.flatMap(options.schema()::kind).map(kind -> typed(kind, fields, document, reports));
    if (typed.isEmpty()) {
      NearKeys.check(fields, document.syntax(), reports);
    }
    // A post's class has all that another page's has, so it is the better stand-in.
    String typeOrPost = type.orElse(Entry.POST);
    boolean undated = isPost(typeOrPost) && date.isEmpty();
    return new Entry(
        document,
        reports.broken() || undated,
        title.orElseGet(() -> document.text().source().path()),
        typeOrPost,
        status.orElse(Status.PUBLISHED),
        date,
        tags,
        fields.value(Keys.DESCRIPTION),
        fields.value(Keys.SUMMARY),
        fields.value(Keys.AUTHOR),
        fields.value(Keys.IMAGE),
        lang,
        updated,
        slug,
        permalink,
        aliases,
        className,
        csp,
        fields.metadata(),
        typed);
  }

  private TypedFields typed(Kind kind, Fields fields, Document document, FieldReports reports) {
    return new TypedChecker(kind, fields, document.syntax(), options.zone(), reports).check();
  }

  private boolean isPost(String type) {
    return options.schema().kind(type).map(Kind::post).orElse(type.equals(Entry.POST));
  }

  private static Optional<String> title(Fields fields, FieldReports reports) {
    Optional<String> title = fields.value(Keys.TITLE);
    if (title.isEmpty()) {
      missing(
          Problem.MISSING_TITLE,
          Keys.TITLE,
          "Add a line such as \"" + reports.line(Keys.TITLE, "My first post") + "\".",
          fields,
          reports);
    }
    return title;
  }

  private Optional<PostDate> date(
      Fields fields, Optional<String> type, Optional<Status> status, FieldReports reports) {
    boolean post = type.filter(this::isPost).isPresent();
    boolean timed = status.filter(Status.PUBLISHED_DATE::equals).isPresent();
    Optional<Field> field = fields.present(Keys.DATE);
    if (field.isEmpty() && (post || timed)) {
      String why =
          post ? "A post needs a date." : "A source with status=published-date needs a date.";
      missing(
          Problem.MISSING_DATE,
          Keys.DATE,
          why
              + " Add a line such as \""
              + reports.line(Keys.DATE, "2025-03-15")
              + (post && fields.present(Keys.TYPE).isEmpty()
                  ? "\", or \"" + reports.line(Keys.TYPE, "page") + "\" if this is no post."
                  : "\"."),
          fields,
          reports);
    }
    return field.flatMap(written -> date(written, reports));
  }

  /** At the empty value, or else where the field would have stood. */
  private static void missing(
      Problem problem, String key, String help, Fields fields, FieldReports reports) {
    Optional<Field> written = fields.written(key);
    if (written.isPresent()) {
      reports.report(problem, written.get(), "Write one behind the \"" + reports.sign() + "\".");
      return;
    }
    String hint =
        Suggestions.nearest(key, fields.metadata().keySet())
            .map(near -> "did you mean \"" + key + "\" where \"" + near + "\" stands? ")
            .orElse("");
    reports.reportMissing(problem, key, hint + help);
  }

  private Optional<PostDate> date(Field field, FieldReports reports) {
    return Dates.of(field, options.zone(), reports);
  }

  /** The default where nothing is written; nothing where what is written is wrong. */
  private static <T> Optional<T> required(
      Fields fields,
      String key,
      T standard,
      FieldReports reports,
      BiFunction<Field, FieldReports, Optional<T>> rule) {
    Optional<Field> field = fields.present(key);
    return field.isEmpty() ? Optional.of(standard) : rule.apply(field.get(), reports);
  }

  private static <T> Optional<T> optional(
      Fields fields,
      String key,
      FieldReports reports,
      BiFunction<Field, FieldReports, Optional<T>> rule) {
    return fields.present(key).flatMap(field -> rule.apply(field, reports));
  }

  private static <T> List<T> list(
      Fields fields,
      String key,
      FieldReports reports,
      BiFunction<Field, FieldReports, List<T>> rule) {
    return fields.present(key).map(field -> rule.apply(field, reports)).orElse(List.of());
  }
}
