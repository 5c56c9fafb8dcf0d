package org.rollcall.platform.rules;

import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The JSON Schema of facts and answers, read off their records as {@link Facts} reads the facts themselves. */
enum FactSchema {
    /** What a caller gives: an optional part may be left out, an unknown part is refused. */
    FACTS,
    /** What a caller gets: every part is there, though it may be null, and parts may be added later. */
    ANSWER;

    Schema<?> of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return generic.getRawType() == Map.class
                    ? typed("object").additionalProperties(of(arguments[arguments.length - 1]))
                    : typed("array").items(of(arguments[0]));
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isSealed()) {
            return choice(plain);
        }
        Optional<Scalar> scalar = Scalar.of(plain);
        return scalar.isPresent() ? simple(plain, scalar.get()) : record(plain);
    }

    private Schema<?> choice(Class<?> sealed) {
        Schema<?> choice = new Schema<>();
        Arrays.stream(sealed.getPermittedSubclasses()).forEach(member -> choice.addOneOfItem(of(member)));
        return choice;
    }

    private Schema<?> record(Class<?> type) {
        if (!type.isRecord()) {
            return new Schema<>();
        }
        List<RecordComponent> components = List.of(type.getRecordComponents());
        if (type.isAnnotationPresent(InOrder.class)) {
            Schema<?> list = typed("array").minItems(components.size()).maxItems(components.size());
            components.forEach(component -> list.addPrefixItem(of(component.getGenericType())));
            return list;
        }
        Schema<?> object = typed("object");
        if (this == FACTS) {
            object.setAdditionalProperties(false);
        }
        components.forEach(component -> object.addProperty(component.getName(), component(component)));
        return object.required(components.stream()
                .filter(component -> this == ANSWER || !Facts.isOptional(component))
                .map(RecordComponent::getName)
                .toList());
    }

    private Schema<?> component(RecordComponent component) {
        Schema<?> schema = of(component.getGenericType());
        if (Facts.isOptional(component)) {
            schema.addType("null");
        }
        return schema;
    }

    private static Schema<?> simple(Class<?> type, Scalar scalar) {
        Schema<Object> schema = typed(scalar.jsonType());
        schema.setFormat(scalar.jsonFormat());
        if (type.isEnum()) {
            Arrays.stream(type.getEnumConstants()).map(Object::toString).forEach(schema::addEnumItemObject);
        }
        return schema;
    }

    private static Schema<Object> typed(String type) {
        Schema<Object> schema = new Schema<>();
        schema.addType(type);
        return schema;
    }
}
