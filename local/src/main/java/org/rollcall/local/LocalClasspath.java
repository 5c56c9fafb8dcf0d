package org.rollcall.local;

import java.io.File;
import java.nio.file.Path;

/** This module and what its processes are made of, as the build leaves them. */
final class LocalClasspath {

    private LocalClasspath() {}

    static String of(Path root) {
        Path target = root.resolve("local").resolve("target");
        return target.resolve("classes")
                + File.pathSeparator
                + target.resolve("lib").resolve("*");
    }
}
