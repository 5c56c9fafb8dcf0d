package org.rollcall.platform.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.json.JsonMapper;

/** JSON between services, the same whatever an application sets for its own API: nulls are left out, unknown fields ignored. */
final class WireJson {

    private WireJson() {}

    static JsonMapper mapper() {
        return JsonMapper.builder()
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
    }
}
