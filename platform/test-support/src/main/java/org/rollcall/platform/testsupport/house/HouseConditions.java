package org.rollcall.platform.testsupport.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rollcall.platform.rules.Provision;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.tenancy.TenantId;
import org.springframework.web.bind.annotation.RequestMapping;

/** The words that {@link HouseRules} are written in. */
final class HouseConditions {

    private static final List<String> FRAMEWORKS =
            List.of("org.springframework.", "jakarta.", "com.mongodb.", "org.apache.kafka.", "tools.jackson.databind.");

    private HouseConditions() {}

    static ArchCondition<JavaClass> callTheRealTime() {
        return each("ask the machine for the time", type -> type.getCodeUnitAccessesFromSelf().stream()
                .filter(HouseConditions::realTime)
                .map(call -> SimpleConditionEvent.satisfied(call, call.getDescription())));
    }

    static ArchCondition<JavaClass> keepToItsOwnService() {
        return each("use no other service's classes", type -> type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> otherService(type, dependency.getTargetClass()))
                .map(dependency -> violated(type, dependency.getDescription())));
    }

    static ArchCondition<JavaClass> knowNoFramework() {
        return each("know no framework", type -> type.getDirectDependenciesFromSelf().stream()
                .filter(dependency ->
                        FRAMEWORKS.stream().anyMatch(dependency.getTargetClass().getName()::startsWith))
                .map(dependency -> violated(type, dependency.getDescription())));
    }

    static ArchCondition<JavaClass> haveAProvision() {
        return must("have a @Provision", type -> type.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().getName().startsWith(Provision.class.getName())));
    }

    static ArchCondition<JavaClass> notBeFinal() {
        return must("not be final", type -> !type.getModifiers().contains(JavaModifier.FINAL));
    }

    static DescribedPredicate<JavaMethod> handleRequests() {
        return describe("handle requests", method -> method.isMetaAnnotatedWith(RequestMapping.class));
    }

    static DescribedPredicate<JavaMethod> takeACouncil() {
        return describe("take a council", method -> method.getRawParameterTypes().stream()
                .anyMatch(type -> type.isEquivalentTo(TenantId.class)));
    }

    static ArchCondition<JavaMethod> takeItFirst() {
        return new ArchCondition<>("take it first") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (!method.getRawParameterTypes().getFirst().isEquivalentTo(TenantId.class)) {
                    events.add(violated(method, method.getDescription() + " takes the council later"));
                }
            }
        };
    }

    /** What some {@link AggregateType} of the same package keeps. */
    static DescribedPredicate<JavaClass> areAggregates() {
        return describe("are aggregates", type -> type.getPackage().getClasses().stream()
                .flatMap(other -> other.getInterfaces().stream())
                .filter(face -> face.toErasure().isEquivalentTo(AggregateType.class))
                .filter(JavaParameterizedType.class::isInstance)
                .map(JavaParameterizedType.class::cast)
                .anyMatch(face ->
                        face.getActualTypeArguments().getFirst().toErasure().equals(type)));
    }

    private static boolean realTime(JavaCodeUnitAccess<?> call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getName();
        return switch (owner) {
            case "java.time.Clock" -> name.startsWith("system") || name.startsWith("tick");
            case "java.lang.System" -> name.equals("currentTimeMillis");
            case "java.util.Date" -> call.getTarget().getRawParameterTypes().isEmpty() && name.equals("<init>");
            default -> owner.startsWith("java.time.") && name.equals("now") && !withClock(call);
        };
    }

    private static boolean withClock(JavaCodeUnitAccess<?> call) {
        return call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean otherService(JavaClass type, JavaClass target) {
        String service = service(target);
        return !service.isEmpty() && !service.equals("platform") && !service.equals(service(type));
    }

    private static String service(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.", -1);
        return parts.length > 2 && parts[0].equals("org") && parts[1].equals("rollcall") ? parts[2] : "";
    }

    private static ArchCondition<JavaClass> must(String description, Predicate<JavaClass> held) {
        return each(
                description,
                type -> held.test(type)
                        ? Stream.of()
                        : Stream.of(violated(type, type.getDescription() + " does not " + description)));
    }

    private static ArchCondition<JavaClass> each(
            String description, Function<JavaClass, Stream<ConditionEvent>> found) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                found.apply(type).forEach(events::add);
            }
        };
    }
}
