package org.rollcall.platform.web.openapi;

import io.swagger.v3.oas.models.Operation;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.rollcall.platform.tenancy.AccessTable;
import org.rollcall.platform.tenancy.Role;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.method.HandlerMethod;

/** Names the roles that a handler's guard lets pass: a caller knows their role, and not the authorities that follow from it. */
final class Roles implements GlobalOperationCustomizer {

    static final String EXTENSION = "x-roles";

    private final ObjectProvider<AccessTable> table;

    Roles(ObjectProvider<AccessTable> table) {
        this.table = table;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        AccessTable access = table.getIfAvailable();
        PreAuthorize guard = handler.getMethodAnnotation(PreAuthorize.class);
        if (access != null && guard != null) {
            List<String> asked = HeadersAndAuthorities.authorities(guard);
            operation.addExtension(EXTENSION, allowed(access, asked));
        }
        return operation;
    }

    private static List<String> allowed(AccessTable access, List<String> asked) {
        return Arrays.stream(Role.values())
                .filter(role -> access.authoritiesOf(Set.of(role)).stream().anyMatch(asked::contains))
                .map(Role::claim)
                .toList();
    }
}
