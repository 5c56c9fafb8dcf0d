package org.rollcall.platform.tenancy;

import java.util.List;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

/** Gives the caller of a checked token what the service's table allows its roles, and nothing from the token's scopes. */
final class CallerConverter implements Converter<Jwt, CallerAuthentication> {

    private final AccessTable table;

    CallerConverter(AccessTable table) {
        this.table = table;
    }

    @Override
    public CallerAuthentication convert(Jwt token) {
        Caller caller = CallerClaims.caller(token);
        List<? extends GrantedAuthority> authorities = table.authoritiesOf(caller.roles()).stream()
                .map(SimpleGrantedAuthority::new)
                .toList();
        return new CallerAuthentication(token, caller, authorities);
    }
}
