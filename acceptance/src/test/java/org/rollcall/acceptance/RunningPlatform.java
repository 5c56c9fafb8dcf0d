package org.rollcall.acceptance;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.rollcall.local.Platform;
import org.rollcall.local.PlatformSettings;
import org.rollcall.local.Ports;
import org.rollcall.local.process.Progress;

/** One platform of real parts for all tests of this module: on free ports, in a folder of its own, ended with the last test. */
public final class RunningPlatform implements BeforeAllCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(RunningPlatform.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        running(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return Set.of(Platform.class, Cast.class, Surroundings.class, ShortLivedToken.class)
                .contains(type);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Running running = running(context);
        Class<?> type = parameter.getParameter().getType();
        return Stream.of(running.platform, running.cast, running.surroundings, running.shortLived)
                .filter(type::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private static Running running(ExtensionContext context) {
        Store store = context.getRoot().getStore(NAMESPACE);
        return store.computeIfAbsent(Running.class, ignored -> Running.start(), Running.class);
    }

    /** The platform and those who use it. */
    private record Running(Platform platform, Surroundings surroundings, Cast cast, ShortLivedToken shortLived)
            implements AutoCloseable {

        @SuppressWarnings("SystemOut") // How long each part took to start belongs in the log of the build.
        static Running start() {
            Path root = Path.of(System.getProperty("rollcall.root"));
            PlatformSettings settings = PlatformSettings.of(root)
                    .with(System.getenv())
                    .withHome(root.resolve("acceptance/target/platform"))
                    .withPorts(Ports.free());
            Platform platform = Platform.at(settings, Progress.timed(System.out));
            platform.reset();
            platform.start();
            platform.bringInDemoWorld();
            Surroundings surroundings = new Surroundings(
                    platform.addresses().gateway(),
                    platform.addresses().issuer(),
                    platform.addresses().kafkaExternal());
            ShortLivedToken shortLived =
                    ShortLivedToken.from(platform.addresses().keycloak());
            return new Running(platform, surroundings, new Cast(surroundings), shortLived);
        }

        @Override
        public void close() {
            cast.close();
            platform.close();
        }
    }
}
