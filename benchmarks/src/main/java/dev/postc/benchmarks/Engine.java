package dev.postc.benchmarks;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import io.jstach.jstache.JStache;
import io.jstach.jstachio.JStachio;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.thymeleaf.context.Context;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** Makes the HTML of a page from a view of it, each time anew. */
interface Engine {
  byte[] render(PageView view);

  /** What stands around the body, in a built-in page's size; the same for every engine. */
  static Engine of(ServePeer peer, Path work) {
    return switch (peer) {
      case JTE -> jte(work);
      case JSTACHIO -> jstachio();
      case FREEMARKER -> freemarker();
      case THYMELEAF -> thymeleaf();
      default -> throw new IllegalArgumentException(peer.toString());
    };
  }

  private static Engine jte(Path work) {
    String template =
        """
        @import dev.postc.benchmarks.PageView
        @param PageView page
        <!doctype html><html lang="en"><head><meta charset="utf-8"><title>${page.title()}</title>
        <meta name="description" content="${page.description()}"></head><body>
        <article><h1>${page.title()}</h1><time>${page.date().toString()}</time>
        <ul>@for(String tag : page.tags())<li><a href="/tags/${tag}.html">${tag}</a></li>@endfor</ul>
        $unsafe{page.body()}</article></body></html>
        """;
    CodeResolver resolver =
        new CodeResolver() {
          @Override
          public String resolve(String name) {
            return template;
          }

          @Override
          public long getLastModified(String name) {
            return 0;
          }

          @Override
          public List<String> resolveAllTemplateNames() {
            return List.of("page.jte");
          }

          @Override
          public boolean exists(String name) {
            return name.equals("page.jte");
          }
        };
    TemplateEngine engine =
        TemplateEngine.create(
            resolver, work.resolve("jte"), ContentType.Html, Engine.class.getClassLoader());
    engine.setBinaryStaticContent(true);
    return view -> {
      Utf8ByteOutput out = new Utf8ByteOutput();
      engine.render("page.jte", view, (TemplateOutput) out);
      return out.toByteArray();
    };
  }

  /** JStachio's template, compiled by its annotation processor. */
  @JStache(
      template =
          """
          <!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{page.title}}</title>
          <meta name="description" content="{{page.description}}"></head><body>
          <article><h1>{{page.title}}</h1><time>{{date}}</time>
          <ul>{{#page.tags}}<li><a href="/tags/{{.}}.html">{{.}}</a></li>{{/page.tags}}</ul>
          {{{page.body}}}</article></body></html>
          """)
  record JstachioPage(PageView page, String date) {}

  private static Engine jstachio() {
    return view -> {
      ByteArrayOutputStream out = new ByteArrayOutputStream(32 << 10);
      try {
        JStachio.of()
            .write(
                new JstachioPage(view, view.date().toString()),
                io.jstach.jstachio.Output.of(out, StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return out.toByteArray();
    };
  }

  private static Engine freemarker() {
    Template template;
    try {
      Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
      template =
          new Template(
              "page.ftlh",
              """
              <!doctype html><html lang="en"><head><meta charset="utf-8"><title>${page.title}</title>
              <meta name="description" content="${page.description}"></head><body>
              <article><h1>${page.title}</h1><time>${date}</time>
              <ul><#list page.tags as tag><li><a href="/tags/${tag}.html">${tag}</a></li></#list></ul>
              ${page.body?no_esc}</article></body></html>
              """,
              configuration);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return view -> {
      ByteArrayOutputStream out = new ByteArrayOutputStream(32 << 10);
      try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
        template.process(Map.of("page", view, "date", view.date().toString()), writer);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (TemplateException e) {
        throw new IllegalStateException(e);
      }
      return out.toByteArray();
    };
  }

  private static Engine thymeleaf() {
    org.thymeleaf.TemplateEngine engine = new org.thymeleaf.TemplateEngine();
    StringTemplateResolver resolver = new StringTemplateResolver();
    resolver.setCacheable(true);
    engine.setTemplateResolver(resolver);
    String template =
        """
        <!doctype html><html lang="en"><head><meta charset="utf-8"><title>[[${title}]]</title>
        <meta name="description" th:content="${description}"></head><body>
        <article><h1>[[${title}]]</h1><time>[[${date}]]</time>
        <ul><li th:each="tag : ${tags}"><a th:href="|/tags/${tag}.html|">[[${tag}]]</a></li></ul>
        [(${body})]</article></body></html>
        """;
    return view -> {
      Context context = new Context();
      context.setVariable("title", view.title());
      context.setVariable("description", view.description());
      context.setVariable("date", view.date());
      context.setVariable("tags", view.tags());
      context.setVariable("body", view.body());
      ByteArrayOutputStream out = new ByteArrayOutputStream(32 << 10);
      try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
        engine.process(template, context, writer);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return out.toByteArray();
    };
  }
}
