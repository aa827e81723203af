package dev.postc.servlet;

import dev.postc.Site;
import jakarta.servlet.DispatcherType;
import java.io.File;
import java.util.EnumSet;
import java.util.List;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;

/** Tomcat as it comes, but for the size of requests that it reads. */
final class TomcatServer extends ContainerUnderTest {
  private final Tomcat tomcat = new Tomcat();

  @Override
  public void start(Site site) throws Exception {
    tomcat.setBaseDir(new File("target/tomcat").getAbsolutePath());
    tomcat.setPort(0);
    tomcat.getConnector().setProperty("address", "localhost");
    tomcat.getConnector().setProperty("maxHttpRequestHeaderSize", "262144");
    Context context = tomcat.addContext("", null);
    context.addServletContainerInitializer(
        (classes, application) -> {
          application
              .addFilter("counter", counter)
              .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/*");
          application.addServlet("site", new SiteServlet(site)).addMapping("/*");
        },
        null);
    tomcat.start();
  }

  @Override
  public int port() {
    return tomcat.getConnector().getLocalPort();
  }

  @Override
  public List<String> names() {
    return List.of("tomcat");
  }

  @Override
  public void close() {
    try {
      tomcat.stop();
      tomcat.destroy();
    } catch (LifecycleException e) {
      throw new IllegalStateException(e);
    }
  }
}
