package org.rollcall.platform.web.openapi;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What the code says is never null, the document says is always there. */
final class NotNullIsRequired implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Schema<?> resolved = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        JavaType java = Json.mapper().constructType(type.getType());
        if (resolved != null && java != null && java.getRawClass().isRecord() && marked(java.getRawClass())) {
            require(java.getRawClass(), model(resolved, context));
        }
        return resolved;
    }

    private static void require(Class<?> type, @Nullable Schema<?> model) {
        if (model == null || model.getProperties() == null) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            boolean named = model.getProperties().containsKey(component.getName());
            boolean there = model.getRequired() != null && model.getRequired().contains(component.getName());
            if (named && !there && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                model.addRequiredItem(component.getName());
            }
        }
    }

    private static @Nullable Schema<?> model(Schema<?> resolved, ModelConverterContext context) {
        String reference = resolved.get$ref();
        return reference == null
                ? resolved
                : context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private static boolean marked(Class<?> type) {
        return type.getPackage().isAnnotationPresent(NullMarked.class);
    }
}
