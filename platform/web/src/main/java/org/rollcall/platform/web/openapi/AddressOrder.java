package org.rollcall.platform.web.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/** Lists the parameters of an address in the order in which the address names them, whatever order a handler takes them in. */
final class AddressOrder implements GlobalOpenApiCustomizer {

    @Override
    public void customise(OpenAPI document) {
        document.getPaths().forEach(AddressOrder::order);
    }

    private static void order(String address, PathItem item) {
        item.readOperations().stream()
                .map(operation -> operation.getParameters())
                .filter(parameters -> parameters != null)
                .forEach(parameters -> order(address, parameters));
    }

    private static void order(String address, List<Parameter> parameters) {
        Iterator<Parameter> named = parameters.stream()
                .filter(AddressOrder::isNamed)
                .sorted(Comparator.comparingInt(parameter -> address.indexOf("{" + parameter.getName() + "}")))
                .iterator();
        parameters.replaceAll(parameter -> isNamed(parameter) ? named.next() : parameter);
    }

    private static boolean isNamed(Parameter parameter) {
        return "path".equals(parameter.getIn());
    }
}
