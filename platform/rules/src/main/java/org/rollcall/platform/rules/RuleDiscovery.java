package org.rollcall.platform.rules;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Finds the rules of a service in its packages, so that a rule class need not know Spring and nobody lists it. */
final class RuleDiscovery {

    private RuleDiscovery() {}

    /** The rules that were declared as beans, and those in the packages that were not. */
    static List<LegalRule<?, ?>> rules(List<LegalRule<?, ?>> declared, Collection<String> packages) {
        Set<Class<?>> known = declared.stream().map(LegalRule::getClass).collect(Collectors.toSet());
        return Stream.concat(
                        declared.stream(),
                        packages.stream()
                                .flatMap(RuleDiscovery::classes)
                                .distinct()
                                .filter(type -> !known.contains(type))
                                .map(RuleDiscovery::instance))
                .toList();
    }

    private static Stream<Class<?>> classes(String basePackage) {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(LegalRule.class));
        return scanner.findCandidateComponents(basePackage).stream()
                .map(BeanDefinition::getBeanClassName)
                .filter(Objects::nonNull)
                .map(name -> ClassUtils.resolveClassName(name, RuleDiscovery.class.getClassLoader()));
    }

    private static LegalRule<?, ?> instance(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (LegalRule<?, ?>) constructor.newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(
                    type.getName() + " is a rule and needs a constructor without arguments", impossible);
        }
    }
}
