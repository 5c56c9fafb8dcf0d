package org.rollcall.platform.web.openapi;

import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.AccessTable;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.web.Cursor;
import org.rollcall.platform.web.IdempotencyKey;
import org.rollcall.platform.web.Seen;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import tools.jackson.databind.JsonNode;

/** Gives every service's OpenAPI document its title, its bearer token, its headers, its problems and its words. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class OpenApiAutoConfiguration {

    private static final String TOKEN = "token";

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(
                        Caller.class, TenantId.class, Version.class, Seen.class, IdempotencyKey.class, Cursor.class)
                .replaceWithSchema(JsonNode.class, new ObjectSchema());
    }

    /** No host and no build in it: the document says what is promised, wherever it runs. */
    @Bean
    OpenAPI promise(@Value("${rollcall.service}") String service) {
        return new OpenAPI()
                .info(new Info().title("Rollcall " + service).version("v1"))
                .servers(List.of(new Server().url("/")))
                .components(Refusal.describedIn(new Components())
                        .addSecuritySchemes(
                                TOKEN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT"))
                        .addSchemas(ProblemSchema.NAME, ProblemSchema.schema()))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }

    @Bean
    GlobalOperationCustomizer headersAndAuthorities() {
        return new HeadersAndAuthorities();
    }

    @Bean
    GlobalOperationCustomizer refusals() {
        return new Refusals();
    }

    @Bean
    GlobalOperationCustomizer roles(ObjectProvider<AccessTable> table) {
        return new Roles(table);
    }

    @Bean
    GlobalOpenApiCustomizer addressOrder() {
        return new AddressOrder();
    }

    @Bean
    GlobalOpenApiCustomizer words() {
        return new WordedDocument();
    }

    @Bean
    GlobalOperationCustomizer names() {
        return new OperationNames();
    }

    @Bean
    ModelConverter notNullIsRequired() {
        return new NotNullIsRequired();
    }

    /** Asked after every other converter, since it leaves nothing to those behind it: hence registered first. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ModelResolver schemaNames(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), new SchemaNames());
    }
}
