package org.rollcall.platform.store;

import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.convert.MappingContextTypeInformationMapper;
import org.springframework.data.mongodb.core.convert.DefaultMongoTypeMapper;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions.BigDecimalRepresentation;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/**
 * Aggregates to documents and back, by Spring Data. No class name is ever stored: members of a sealed type are told apart by
 * their {@link TypeAlias}, and one without it is refused when the service starts.
 */
final class StateMapper {

    private final MongoMappingContext context = new MongoMappingContext();
    private final MappingMongoConverter converter = new MappingMongoConverter(NoOpDbRefResolver.INSTANCE, context);

    StateMapper() {
        MongoCustomConversions conversions = MongoCustomConversions.create(config ->
                config.registerConverters(IsoText.converters()).bigDecimal(BigDecimalRepresentation.DECIMAL128));
        context.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
        converter.setCustomConversions(conversions);
        converter.setTypeMapper(
                new DefaultMongoTypeMapper("_type", List.of(new MappingContextTypeInformationMapper(context))));
        converter.afterPropertiesSet();
    }

    Document write(Object state) {
        Document document = new Document();
        converter.write(state, document);
        return document;
    }

    <A> A read(Class<A> type, Document state) {
        return converter.read(type, state);
    }

    @Nullable Object value(@Nullable Object wanted) {
        return wanted == null ? null : converter.convertToMongoType(wanted);
    }

    /** Makes the type and all that it is made of known, so that aliases are understood before anything was written. */
    void learn(Class<?> type) {
        learn(ResolvableType.forClass(type), new HashSet<>());
    }

    private void learn(ResolvableType type, Set<Class<?>> seen) {
        for (ResolvableType argument : type.getGenerics()) {
            learn(argument, seen);
        }
        Class<?> raw = type.resolve();
        if (raw == null || !seen.add(raw)) {
            return;
        }
        if (raw.isSealed()) {
            members(raw).forEach(member -> learn(ResolvableType.forClass(member), seen));
        }
        if (raw.isRecord()) {
            context.getPersistentEntity(raw);
            for (RecordComponent component : raw.getRecordComponents()) {
                learn(ResolvableType.forType(component.getGenericType()), seen);
            }
        }
    }

    private static List<Class<?>> members(Class<?> sealed) {
        List<Class<?>> members = List.of(sealed.getPermittedSubclasses());
        for (Class<?> member : members) {
            if (member.isRecord() && !member.isAnnotationPresent(TypeAlias.class)) {
                throw new IllegalStateException(
                        member.getName() + " is a member of a sealed type and needs a @TypeAlias");
            }
        }
        return members;
    }
}
