package org.passeport;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.passeport.platform.Door;
import org.passeport.platform.Feature;
import org.passeport.platform.PersonalData;

/** Borders between features, and where each kind of thing may happen. None of these has an exception list to grow. */
@AnalyzeClasses(packages = ArchitectureTest.BASE, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    static final String BASE = "org.passeport";

    private static final String PLATFORM = "platform";

    private static final String BANNED_SUFFIXES = ".*(Impl|Manager|Helper|Utils?|Service|Data|Info|Bean|DTO|Dto)";

    /** Libraries without input, output or state that decisions may be made of. */
    private static final List<String> PURE_LIBRARIES = List.of("com.password4j");

    @ArchTest
    static final ArchRule features_never_form_a_cycle =
            slices().matching(BASE + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule every_class_is_of_the_platform_or_of_a_declared_feature = classes()
            .should(check("be of the platform or of a feature that says what it may call", (type, faults) -> {
                if (!featureOf(type).equals(PLATFORM)
                        && declarationOf(featureOf(type)).isEmpty()) {
                    faults.accept(type, "has no @Feature on its root package");
                }
            }));

    @ArchTest
    static final ArchRule a_feature_calls_only_what_it_declares_and_only_by_its_root = classes()
            .should(check(
                    "call declared features by their root package",
                    (type, faults) -> others(type)
                            .filter(needed ->
                                    !featureOf(needed.getTargetClass()).equals(PLATFORM))
                            .filter(needed -> !declares(featureOf(type), featureOf(needed.getTargetClass()))
                                    || !isRoot(needed.getTargetClass()))
                            .forEach(needed -> faults.accept(type, needed.getDescription()))));

    @ArchTest
    static final ArchRule rest_and_web_never_touch_domain_or_persistence = noClasses()
            .that()
            .resideInAnyPackage(BASE + ".*.rest..", BASE + ".*.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(BASE + ".*.domain..", BASE + ".*.persistence..");

    @ArchTest
    static final ArchRule only_rest_and_web_know_http = noClasses()
            .that()
            .resideInAnyPackage(BASE + ".*.domain..", BASE + ".*.persistence..")
            .or(describe("are doors", ArchitectureTest::isDoor))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "jakarta.servlet..", "jakarta.faces..");

    @ArchTest
    static final ArchRule only_persistence_uses_the_entity_manager = noClasses()
            .that()
            .resideOutsideOfPackage(BASE + ".*.persistence..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule a_table_bears_the_name_of_its_feature = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should(check("name a table of their feature", (type, faults) -> {
                if (type.tryGetAnnotationOfType(Table.class)
                        .filter(table -> table.name().matches(featureOf(type) + "_[a-z_]+"))
                        .isEmpty()) {
                    faults.accept(type, "needs @Table(name = \"" + featureOf(type) + "_…\")");
                }
            }));

    @ArchTest
    static final ArchRule entities_of_other_features_are_referred_to_by_key = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should(new ArchCondition<>("hold no entity of another feature") {
                @Override
                public void check(JavaField field, ConditionEvents events) {
                    field.getAllInvolvedRawTypes().stream()
                            .filter(type -> type.isAnnotatedWith(Entity.class))
                            .filter(type -> !featureOf(type).equals(featureOf(field.getOwner())))
                            .forEach(type -> events.add(SimpleConditionEvent.violated(
                                    field, field.getFullName() + " holds a " + type.getName())));
                }
            });

    @ArchTest
    static final ArchRule every_entity_declares_its_personal_data = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .beAnnotatedWith(PersonalData.class)
            .orShould()
            .beAnnotatedWith(PersonalData.None.class);

    @ArchTest
    static final ArchRule entities_live_in_the_domain = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .resideInAnyPackage(BASE + ".*.domain", BASE + ".platform.persistence");

    @ArchTest
    static final ArchRule entities_have_no_setters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule what_outsiders_are_given_is_a_door_or_knows_no_table = fields().that()
            .areAnnotatedWith(Inject.class)
            .should(new ArchCondition<>("be a @Door where a table stands behind them and another package asks") {
                @Override
                public void check(JavaField field, ConditionEvents events) {
                    JavaClass given = field.getRawType();
                    boolean fromOutside = isRoot(given)
                            && !featureOf(given).equals(PLATFORM)
                            && !field.getOwner().getPackageName().equals(given.getPackageName());
                    if (fromOutside && touchesTables(given) && !isDoor(given)) {
                        events.add(SimpleConditionEvent.violated(
                                field, field.getFullName() + " is given " + given.getName() + ", no @Door"));
                    }
                }
            });

    @ArchTest
    static final ArchRule doors_take_and_give_no_entity = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(describe("are doors", ArchitectureTest::isDoor))
            .should(new ArchCondition<>("speak records") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    method.getAllInvolvedRawTypes().stream()
                            .filter(type -> type.isAnnotatedWith(Entity.class))
                            .forEach(type -> events.add(SimpleConditionEvent.violated(
                                    method, method.getFullName() + " shows " + type.getName())));
                }
            });

    @ArchTest
    static final ArchRule transactions_begin_at_doors_only = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Door.class.getName())
            .should()
            .beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule a_method_with_a_transaction_of_its_own_kind_is_at_a_door = noMethods()
            .that()
            .areDeclaredInClassesThat(describe("are no doors", type -> !isDoor(type)))
            .should()
            .beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule time_chance_and_settings_are_handed_in = noClasses()
            .that()
            .resideOutsideOfPackage(BASE + ".platform..")
            .should()
            .callCodeUnitWhere(describe("asks the machine", ArchitectureTest::asksTheMachine));

    @ArchTest
    static final ArchRule the_domain_needs_no_server = classes()
            .that()
            .resideInAPackage(BASE + ".*.domain..")
            .should(check(
                    "use java, persistence, validation and root packages only",
                    (type, faults) -> type.getDirectDependenciesFromSelf().stream()
                            .filter(needed -> !mayBeInADomain(
                                    type, needed.getTargetClass().getBaseComponentType()))
                            .forEach(needed -> faults.accept(type, needed.getDescription()))));

    /** {@code java.lang.Module} is imported everywhere; {@code PersonalData} is the word of the GDPR. */
    @ArchTest
    static final ArchRule names_say_what_things_are = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(PersonalData.class.getName())
            .should()
            .haveSimpleName("Module")
            .orShould()
            .haveNameMatching(BANNED_SUFFIXES);

    private static boolean asksTheMachine(JavaCall<?> call) {
        JavaClass owner = call.getTargetOwner();
        String name = call.getTarget().getName();
        List<JavaClass> parameters = call.getTarget().getRawParameterTypes();
        boolean clock = owner.getPackageName().equals("java.time")
                && name.equals("now")
                && (parameters.isEmpty() || parameters.getFirst().isEquivalentTo(ZoneId.class));
        boolean system = owner.isEquivalentTo(System.class)
                && List.of("getenv", "getProperty", "currentTimeMillis").contains(name);
        boolean chance = name.equals("randomUUID") && owner.isEquivalentTo(UUID.class)
                || name.equals("random") && owner.isEquivalentTo(Math.class)
                || name.equals("<init>") && owner.isEquivalentTo(SecureRandom.class)
                || name.equals("<init>") && owner.isEquivalentTo(Random.class) && parameters.isEmpty();
        boolean otherClock = owner.isEquivalentTo(Clock.class) && name.startsWith("system");
        return clock || system || chance || otherClock;
    }

    private static boolean mayBeInADomain(JavaClass from, JavaClass needed) {
        String name = needed.getPackageName();
        return needed.isPrimitive()
                || Stream.of("java.", "jakarta.persistence", "jakarta.validation")
                        .anyMatch(name::startsWith)
                || PURE_LIBRARIES.stream().anyMatch(name::startsWith)
                || isRoot(needed)
                || name.equals(from.getPackageName());
    }

    private static boolean touchesTables(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .anyMatch(needed -> resideInAPackage(BASE + ".*.persistence").test(needed.getTargetClass()));
    }

    private static boolean isDoor(JavaClass type) {
        return type.isAnnotatedWith(Door.class);
    }

    /** What a class needs of other features. */
    private static Stream<Dependency> others(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .filter(needed -> needed.getTargetClass().getPackageName().startsWith(BASE + "."))
                .filter(needed -> !featureOf(needed.getTargetClass()).equals(featureOf(type)));
    }

    private static boolean isRoot(JavaClass type) {
        return type.getPackageName().equals(BASE + "." + featureOf(type));
    }

    private static String featureOf(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length > 2 && type.getPackageName().startsWith(BASE) ? parts[2] : "";
    }

    private static boolean declares(String feature, String needed) {
        return declarationOf(feature).stream()
                .flatMap(declared -> Stream.of(declared.uses()))
                .anyMatch(needed::equals);
    }

    private static Optional<Feature> declarationOf(String feature) {
        try {
            return Optional.ofNullable(
                    Class.forName(BASE + "." + feature + ".package-info").getAnnotation(Feature.class));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    private static ArchCondition<JavaClass> check(
            String text, BiConsumer<JavaClass, BiConsumer<JavaClass, String>> rule) {
        return new ArchCondition<>(text) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                rule.accept(
                        type,
                        (faulty, what) ->
                                events.add(SimpleConditionEvent.violated(faulty, faulty.getName() + " " + what)));
            }
        };
    }
}
