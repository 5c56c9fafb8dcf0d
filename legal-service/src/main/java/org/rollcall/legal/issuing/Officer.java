package org.rollcall.legal.issuing;

import java.util.Map;
import java.util.stream.Stream;
import org.rollcall.legal.correspondence.PersonName;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.CallerAuthentication;

/** The officer who issues, as the notice names one. */
record Officer(Caller caller, PersonName name) {

    static Officer of(CallerAuthentication authentication) {
        Map<String, Object> claims = authentication.getTokenAttributes();
        String name = Stream.of("name", "preferred_username")
                .map(claims::get)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(authentication.caller().subject());
        return new Officer(authentication.caller(), new PersonName(name));
    }
}
