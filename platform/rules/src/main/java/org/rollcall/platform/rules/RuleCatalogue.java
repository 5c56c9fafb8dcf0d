package org.rollcall.platform.rules;

import java.time.DateTimeException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Every legal rule of this service by its id. A rule without a provision, or with the id of another, stops the service at its start. */
public final class RuleCatalogue {

    private final SortedMap<String, LegalRule<?, ?>> rules = new TreeMap<>();

    public RuleCatalogue(Collection<? extends LegalRule<?, ?>> rules) {
        rules.forEach(this::add);
    }

    /** The rules themselves, in the order of their ids. */
    public List<LegalRule<?, ?>> rules() {
        return List.copyOf(rules.values());
    }

    List<RuleView> views() {
        return rules.values().stream().map(RuleView::of).toList();
    }

    Optional<RuleView> find(String id) {
        return Optional.ofNullable(rules.get(id)).map(RuleView::of);
    }

    Optional<RuleAnswer> answer(String id, JsonNode given) {
        return Optional.ofNullable(rules.get(id)).map(rule -> answer(rule, given));
    }

    private static <I, O> RuleAnswer answer(LegalRule<I, O> rule, JsonNode given) {
        I facts = Facts.read(given, rule.input());
        try {
            return new RuleAnswer(rule.id(), rule.answer(facts), rule.basis(facts));
        } catch (DateTimeException beyondWhatIsKnown) {
            throw new InvalidInput("", String.valueOf(beyondWhatIsKnown.getMessage()));
        }
    }

    private void add(LegalRule<?, ?> rule) {
        if (RuleView.of(rule).basis().isEmpty()) {
            throw new IllegalStateException(
                    "%s has no @Provision".formatted(rule.getClass().getName()));
        }
        if (rules.put(rule.id(), rule) != null) {
            throw new IllegalStateException("two rules are called " + rule.id());
        }
    }
}
