package org.rollcall.platform.web.openapi;

import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A type within another is named with it ({@code CaseView.Step}), so that two views may each have a part of the same name. Two types of
 * one name would be published as one of them: the operation that comes second is left without a schema, which no contract test lets pass.
 */
final class SchemaNames extends TypeNameResolver {

    private static final String OURS = "org.rollcall.";

    private final Map<String, Class<?>> named = new ConcurrentHashMap<>();

    @Override
    protected String getNameOfClass(Class<?> type) {
        if (!type.getName().startsWith(OURS) || type.isEnum()) {
            return super.getNameOfClass(type);
        }
        String name = nameOf(type);
        Class<?> first = named.computeIfAbsent(name, none -> type);
        if (first != type) {
            throw new IllegalStateException("Both %s and %s would be published as %s: rename one"
                    .formatted(first.getName(), type.getName(), name));
        }
        return name;
    }

    private static String nameOf(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        return around == null ? type.getSimpleName() : nameOf(around) + "." + type.getSimpleName();
    }
}
