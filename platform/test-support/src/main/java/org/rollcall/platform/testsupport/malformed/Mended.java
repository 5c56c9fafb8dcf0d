package org.rollcall.platform.testsupport.malformed;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A form mended as the refusals say: where a value must be of a form "such as" something, that is put in. So the words of a refusal
 * are enough to mend a request by, and what is then made wrong in one way is wrong in no other. It always has a field too many, and
 * is never taken.
 */
final class Mended {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern EXAMPLE = Pattern.compile(" such as (\\S+)$");
    private static final int MOST = 30;

    private final MockMvcTester http;
    private final Ask ask;

    Mended(MockMvcTester http, Ask ask) {
        this.http = http;
        this.ask = ask;
    }

    JsonNode form(JsonNode given) {
        ObjectNode form = (ObjectNode) given.deepCopy();
        for (int i = 0; i < MOST && mend(form); i++) {
            form.remove(Slip.UNKNOWN);
        }
        form.remove(Slip.UNKNOWN);
        return form;
    }

    private boolean mend(ObjectNode form) {
        form.put(Slip.UNKNOWN, 1);
        byte[] answer = ask.saying(form.toString()).send(http).getResponse().getContentAsByteArray();
        return answer.length > 0
                && JSON.readTree(answer)
                        .path("errors")
                        .valueStream()
                        .filter(error -> mend(form, error))
                        .findFirst()
                        .isPresent();
    }

    private static boolean mend(ObjectNode form, JsonNode error) {
        Optional<String> example = EXAMPLE.matcher(error.path("detail").asString(""))
                .results()
                .map(MatchResult::group)
                .map(found -> found.substring(" such as ".length()))
                .findFirst();
        String pointer = error.path("pointer").asString("");
        JsonPointer place = pointer.startsWith("/") ? JsonPointer.compile(pointer) : JsonPointer.empty();
        if (example.isEmpty() || place.matches() || !(form.at(place.head()) instanceof ObjectNode holder)) {
            return false;
        }
        holder.put(place.last().getMatchingProperty(), example.get());
        return true;
    }
}
