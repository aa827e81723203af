package dev.postc.servlet;

import dev.postc.Site;
import io.undertow.Undertow;
import io.undertow.servlet.Servlets;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.api.DeploymentManager;
import io.undertow.servlet.util.ImmediateInstanceFactory;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import java.net.InetSocketAddress;
import java.util.List;

/** Undertow's servlet container as it comes. */
final class UndertowServer extends ContainerUnderTest {
  private Undertow server;

  @Override
  public void start(Site site) throws ServletException {
    DeploymentInfo deployment =
        Servlets.deployment()
            .setClassLoader(getClass().getClassLoader())
            .setContextPath("/")
            .setDeploymentName("site")
            .addFilter(
                Servlets.filter(
                    "counter", counter.getClass(), new ImmediateInstanceFactory<>(counter)))
            .addFilterUrlMapping("counter", "/*", DispatcherType.REQUEST)
            .addServlet(
                Servlets.servlet(
                        "site",
                        SiteServlet.class,
                        new ImmediateInstanceFactory<>(new SiteServlet(site)))
                    .addMapping("/*"));
    DeploymentManager manager = Servlets.defaultContainer().addDeployment(deployment);
    manager.deploy();
    server = Undertow.builder().addHttpListener(0, "localhost").setHandler(manager.start()).build();
    server.start();
  }

  @Override
  public int port() {
    return ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
  }

  @Override
  public List<String> names() {
    return List.of("undertow");
  }

  @Override
  public void close() {
    server.stop();
  }
}
