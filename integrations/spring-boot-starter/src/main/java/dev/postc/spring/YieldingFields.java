package dev.postc.spring;

import dev.postc.http.SiteResponse;
import jakarta.servlet.ServletResponseWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.Set;
import java.util.TreeSet;

/**
 * A response on which a site has set its default fields, each to be replaced by the application's
 * of that name. Spring Security writes its fields at the last moment, and leaves out those that it
 * finds there already: without this, a site's default would win over what the application has said
 * to Spring Security.
 */
final class YieldingFields extends HttpServletResponseWrapper {
  private final Set<String> yielding = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

  private YieldingFields(HttpServletResponse response, SiteResponse answer) {
    super(response);
    answer.forEachField(
        (name, value) -> {
          if (answer.isDefault(name) && value.equals(response.getHeader(name))) {
            yielding.add(name);
          }
        });
  }

  /**
   * Places one under all wrappers of a response, since who made a wrapper writes to what is under
   * it.
   *
   * @param response with the fields of the answer
   */
  static void placeUnder(HttpServletResponse response, SiteResponse answer) {
    ServletResponseWrapper lowest = null;
    while (response instanceof HttpServletResponseWrapper wrapper
        && wrapper.getResponse() instanceof HttpServletResponse under) {
      lowest = wrapper;
      response = under;
    }
    if (lowest != null) {
      lowest.setResponse(new YieldingFields(response, answer));
    }
  }

  @Override
  public boolean containsHeader(String name) {
    return !yielding.contains(name) && super.containsHeader(name);
  }

  @Override
  public void setHeader(String name, String value) {
    yielding.remove(name);
    super.setHeader(name, value);
  }

  @Override
  public void addHeader(String name, String value) {
    if (yielding.contains(name)) {
      setHeader(name, value);
    } else {
      super.addHeader(name, value);
    }
  }
}
