package org.passeport.content.deployment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.management.InstanceNotFoundException;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;
import javax.management.openmbean.CompositeData;
import org.passeport.platform.Settings;

/** What WildFly says of its deployments, and where their raw bytes lie on disk. */
@ApplicationScoped
class ServerDeployments {

    private static final String DOMAIN = "jboss.as";

    private static final String DEPLOYMENT = "deployment";

    private static final ObjectName DEPLOYMENTS = name(DOMAIN + ":" + DEPLOYMENT + "=*");

    private static final ObjectName STATE = name("jboss.root:type=state");

    @Inject
    Settings settings;

    private final MBeanServer server = ManagementFactory.getPlatformMBeanServer();

    /** Name of the deployment that a management bean stands for; its subsystems and everything else have other keys. */
    static Optional<String> named(ObjectName bean) {
        return bean.getDomain().equals(DOMAIN) && bean.getKeyPropertyList().size() == 1
                ? Optional.ofNullable(bean.getKeyProperty(DEPLOYMENT)).map(ServerDeployments::unquoted)
                : Optional.empty();
    }

    private static String unquoted(String name) {
        return name.startsWith("\"") ? ObjectName.unquote(name) : name;
    }

    /** Until the server has started, its deployments have names and nothing else that can be read. */
    boolean isServerStarting() {
        try {
            return "starting".equals(server.getAttribute(STATE, "ProcessState"));
        } catch (JMException e) {
            throw new IllegalStateException("WildFly does not tell its state", e);
        }
    }

    /** Every deployment of this moment. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        server.queryNames(DEPLOYMENTS, null).forEach(bean -> named(bean).ifPresent(names::add));
        return names;
    }

    private static ObjectName name(String text) {
        try {
            return new ObjectName(text);
        } catch (MalformedObjectNameException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean has(String name) {
        return names().contains(name);
    }

    /** The archive of a deployment as it was handed in; empty when it is gone, or a folder. */
    Optional<Path> archive(String name) {
        try {
            ObjectName bean = server.queryNames(DEPLOYMENTS, null).stream()
                    .filter(found -> named(found).filter(name::equals).isPresent())
                    .findFirst()
                    .orElseThrow(() -> new InstanceNotFoundException(name));
            CompositeData[] contents = (CompositeData[]) server.getAttribute(bean, "content");
            return Stream.of(contents).findFirst().flatMap(this::file).filter(Files::isRegularFile);
        } catch (JMException e) {
            return Optional.empty();
        }
    }

    private Optional<Path> file(CompositeData content) {
        if (content.get("hash") instanceof byte[] hash) {
            String hex = HexFormat.of().formatHex(hash);
            return settings.serverFolder("jboss.server.data.dir")
                    .map(data -> data.resolve(Path.of("content", hex.substring(0, 2), hex.substring(2), "content")));
        }
        if (content.get("path") instanceof String path) {
            return content.get("relative-to") instanceof String base
                    ? settings.serverFolder(base).map(folder -> folder.resolve(path))
                    : Optional.of(Path.of(path));
        }
        return Optional.empty();
    }
}
