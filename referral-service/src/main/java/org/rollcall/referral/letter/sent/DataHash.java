package org.rollcall.referral.letter.sent;

import java.util.Map;
import org.rollcall.referral.letter.Sha256;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Tells whether two letters were made from the same data. */
final class DataHash {

    private static final JsonMapper SORTED = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private DataHash() {}

    static String of(Map<String, Object> data) {
        return Sha256.of(SORTED.writeValueAsBytes(data));
    }
}
