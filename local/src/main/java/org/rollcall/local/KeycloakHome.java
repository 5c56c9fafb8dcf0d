package org.rollcall.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rollcall.local.process.Fingerprint;
import org.rollcall.local.process.Folders;

/**
 * Keycloak's home folder of one platform: its own data, and links to the shared distribution for the rest.
 *
 * <p>Keycloak imports a realm only when it does not have it yet, so the folder is named after what would be imported: a
 * changed realm file means a new folder.
 */
record KeycloakHome(Path data, String name, Path realm) {

    private static final List<String> SHARED = List.of("conf", "lib", "providers", "themes", "version.txt");
    private static final String PREFIX = "keycloak-";

    static KeycloakHome of(PlatformSettings settings, URI gateway) throws IOException {
        Path realm = settings.root().resolve("gateway").resolve("keycloak").resolve("rollcall-realm.json");
        String name = PREFIX + Fingerprint.of(Fingerprint.of(realm) + gateway);
        return new KeycloakHome(settings.data(), name, realm);
    }

    Path folder() {
        return data.resolve(name);
    }

    boolean exists() {
        return Files.exists(imported());
    }

    private Path importFolder() {
        return folder().resolve("data").resolve("import");
    }

    private Path imported() {
        return importFolder().resolve("rollcall-realm.json");
    }

    void create(KeycloakDistribution distribution) throws IOException {
        Files.createDirectories(data);
        removeOthers();
        Files.createDirectories(importFolder());
        for (String shared : SHARED) {
            Files.createSymbolicLink(
                    folder().resolve(shared), distribution.folder().resolve(shared));
        }
        Files.copy(realm, imported());
    }

    private void removeOthers() throws IOException {
        try (DirectoryStream<Path> older = Files.newDirectoryStream(data, PREFIX + "*")) {
            for (Path home : older) {
                Folders.delete(home);
            }
        }
    }
}
