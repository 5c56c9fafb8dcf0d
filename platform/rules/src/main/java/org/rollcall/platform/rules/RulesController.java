package org.rollcall.platform.rules;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The rules this service decides by, and what each would say of given facts. No record is read or changed. */
@RestController
@RequestMapping("/api/${rollcall.service}/v1/rules")
@Tag(name = "rules", description = "The legal rules this service decides by. Asking one changes nothing.")
class RulesController {

    private final RuleCatalogue catalogue;

    RulesController(RuleCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping
    @Operation(summary = "The rules, with provision, source and dates")
    RuleList list() {
        return new RuleList(catalogue.views());
    }

    @GetMapping("/{rule}")
    @Operation(summary = "One rule: the facts it asks for and the provisions it follows")
    RuleView show(@Parameter(example = "permit.age") @PathVariable String rule) {
        return catalogue.find(rule).orElseThrow(RulesController::unknown);
    }

    @PostMapping("/{rule}")
    @Operation(summary = "What the rule says of the facts in the body")
    RuleAnswer answer(@PathVariable String rule, @RequestBody JsonNode given) {
        return catalogue.answer(rule, given).orElseThrow(RulesController::unknown);
    }

    private static ErrorResponseException unknown() {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.NOT_FOUND, "This service has no rule of that name; GET …/rules lists those it has.");
        return new ErrorResponseException(HttpStatus.NOT_FOUND, problem, null);
    }

    record RuleList(List<RuleView> items) {}
}
