package dev.postc.sample;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Follows every link that stays on the server, fragments included. */
final class Crawl {
  private record Link(String from, URI target) {
    @Override
    public String toString() {
      return from + " -> " + target;
    }
  }

  private final Browser browser;
  private final Map<String, Document> pages = new LinkedHashMap<>();
  private final List<Link> links = new ArrayList<>();
  private final List<String> broken = new ArrayList<>();

  Crawl(Browser browser) {
    this.browser = browser;
  }

  void from(Collection<String> starts) throws IOException, InterruptedException {
    Deque<Link> open = new ArrayDeque<>();
    starts.forEach(path -> open.add(new Link("start", browser.address().resolve(path))));
    while (!open.isEmpty()) {
      Link link = open.remove();
      String path = link.target().getRawPath();
      if (pages.containsKey(path)) {
        continue;
      }
      HttpResponse<String> response = browser.get(path);
      Document page = Jsoup.parse(response.body(), browser.address().resolve(path).toString());
      pages.put(path, page);
      if (response.statusCode() != 200) {
        broken.add(response.statusCode() + ": " + link);
        continue;
      }
      for (Element element : page.select("[href], [src]")) {
        String name = element.hasAttr("href") ? "href" : "src";
        internal(element.absUrl(name))
            .map(target -> new Link(path, target))
            .ifPresent(
                found -> {
                  links.add(found);
                  open.add(found);
                });
      }
    }
  }

  /** The links whose page is not served, or has no element of the fragment's id. */
  List<String> brokenLinks() {
    List<String> all = new ArrayList<>(broken);
    links.stream().filter(link -> !fragmentIsThere(link.target())).forEach(l -> all.add("" + l));
    return all;
  }

  Set<String> visited() {
    return pages.keySet();
  }

  int links() {
    return links.size();
  }

  private boolean fragmentIsThere(URI target) {
    String fragment = target.getRawFragment();
    return fragment == null
        || fragment.isEmpty()
        || pages
                .get(target.getRawPath())
                .getElementById(URLDecoder.decode(fragment, StandardCharsets.UTF_8))
            != null;
  }

  private Optional<URI> internal(String url) {
    if (url.isEmpty() || !url.startsWith(browser.address().toString())) {
      return Optional.empty();
    }
    return Optional.of(URI.create(url));
  }
}
