package org.rollcall.platform.web.request;

import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.FieldProblem;
import org.rollcall.platform.rules.InvalidInput;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads the bodies of requests, and refuses all fields that nobody asked for at once: a misspelt one would be lost without a word.
 * A gap in a list is none of its items. What services and events say to each other is read elsewhere, and leniently.
 */
final class StrictJson extends JacksonJsonHttpMessageConverter {

    private static final ScopedValue<List<FieldProblem>> UNKNOWN = ScopedValue.newInstance();

    /** Nobody mends more in one go. */
    private static final int MOST = 50;

    StrictJson(JsonMapper json) {
        super(json.rebuild()
                .addHandler(new UnknownFields())
                .addModule(new SimpleModule().addDeserializer(String.class, new PlainText()))
                .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
                .build());
    }

    @Override
    public Object read(ResolvableType type, HttpInputMessage message, @Nullable Map<String, Object> hints)
            throws IOException {
        List<FieldProblem> unknown = new ArrayList<>();
        Object body = ScopedValue.where(UNKNOWN, unknown).call(() -> known(type, message, hints));
        InvalidInput.throwIfAny(unknown);
        return body;
    }

    /** A field that is missing may be the one that is misspelt, which says more. */
    private Object known(ResolvableType type, HttpInputMessage message, @Nullable Map<String, Object> hints)
            throws IOException {
        try {
            return super.read(type, message, hints);
        } catch (HttpMessageNotReadableException unreadable) {
            if (unreadable.getCause() instanceof DatabindException) {
                InvalidInput.throwIfAny(UNKNOWN.get());
            }
            throw unreadable;
        }
    }

    /** Jackson takes a list within a list of texts for the end of the outer one, and what follows for fields of something else. */
    private static final class PlainText extends StdScalarDeserializer<String> {

        PlainText() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            return parser.currentToken().isScalarValue()
                    ? StringDeserializer.instance.deserialize(parser, context)
                    : (String) context.handleUnexpectedToken(String.class, parser);
        }
    }

    private static final class UnknownFields extends DeserializationProblemHandler {

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                ValueDeserializer<?> type,
                Object object,
                String name) {
            if (UNKNOWN.get().size() < MOST) {
                JsonPointer field = object(context, parser).appendProperty(name);
                UNKNOWN.get().add(FieldProblem.unknown(field.toString(), name, known(type)));
            }
            parser.skipChildren();
            return true;
        }

        /** What a record did not know was set aside until the record's end, which is where its own parser stands then. */
        private static JsonPointer object(DeserializationContext context, JsonParser parser) {
            if (parser != context.getParser()) {
                return context.getParser().streamReadContext().pathAsPointer();
            }
            boolean begun = parser.hasToken(JsonToken.START_OBJECT) || parser.hasToken(JsonToken.START_ARRAY);
            TokenStreamContext place = parser.streamReadContext();
            return (begun ? place.getParent() : place).pathAsPointer().head();
        }

        private static List<String> known(ValueDeserializer<?> type) {
            return type.getKnownPropertyNames().stream().map(String::valueOf).toList();
        }
    }
}
