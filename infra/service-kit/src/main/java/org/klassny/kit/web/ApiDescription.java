package org.klassny.kit.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Says in every service's OpenAPI what holds for all endpoints: a bearer token, and problems by RFC 9457. */
final class ApiDescription implements OpenApiCustomizer {

    private final String service;

    ApiDescription(String service) {
        this.service = service;
    }

    @Override
    public void customise(OpenAPI api) {
        api.setInfo(new Info().title("Klassny " + service + "-service").version("1"));
        if (api.getComponents() == null) {
            api.setComponents(new Components());
        }
        api.getComponents()
                .addSchemas("Problem", problem())
                .addSecuritySchemes(
                        "token",
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT"));
        api.addSecurityItem(new SecurityRequirement().addList("token"));
        api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(operation -> operation.getResponses().addApiResponse("default", refusal()));
    }

    private static ApiResponse refusal() {
        var schema = new Schema<>().$ref("#/components/schemas/Problem");
        return new ApiResponse()
                .description(
                        "400 malformed, 401 no token, 403 no right, 404 not there, 409 a rule, 412 stale, 503 later")
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .description("RFC 9457; further members are facts of the rule, such as policy and policyValue")
                .addProperty(
                        "type", new StringSchema().description("urn:klassny:problem:<code>, which clients translate"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("code", new StringSchema())
                .addProperty("pointer", new StringSchema().description("JSON pointer into the request"));
    }
}
