package org.chancery;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the classes to the map in the root's {@code package-info.java}. */
class ArchitectureTest {
    private static final List<String> FLOW = flow();
    private static final List<String> TEXT_SIDE = between("corpus", "agreement");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.chancery");

    @Test
    void theMapNamesEveryPackage() {
        List<String> unnamed = CLASSES.stream()
                .map(each -> each.getPackageName().replaceFirst("^org\\.chancery\\.?", ""))
                .map(name -> name.replaceFirst("\\..*", ""))
                .filter(name -> !name.isEmpty() && !FLOW.contains(name))
                .distinct()
                .toList();
        assertEquals(List.of(), unnamed);
    }

    @ParameterizedTest
    @MethodSource("flow")
    void aPackageKnowsNoLaterOneAndNotTheRoot(String name) {
        String[] later = packages(FLOW.subList(FLOW.indexOf(name) + 1, FLOW.size()));
        hold(noClasses()
                .that()
                .resideInAPackage(own(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(later));
        if (!name.equals("cli")) {
            hold(noClasses()
                    .that()
                    .resideInAPackage(own(name))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.chancery"));
        }
    }

    @ParameterizedTest
    @MethodSource("textSide")
    void aStageOfTheTextSideKnowsOnlyTheSharedWordsAndKnowledge(String name) {
        List<String> known = new ArrayList<>(List.of("model", "syntax", "knowledge", name));
        if (name.equals("annotation")) {
            known.add("repair");
        }
        if (name.equals("corpus")) {
            known.addAll(List.of("input", "page"));
        }
        List<String> others =
                FLOW.stream().filter(other -> !known.contains(other)).toList();
        hold(noClasses()
                .that()
                .resideInAPackage(own(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages(others)));
    }

    /** A room, a package within a stage, is for that stage alone. */
    @ParameterizedTest
    @MethodSource("textSide")
    void noOtherStageKnowsARoomOfAStage(String name) {
        hold(noClasses()
                .that()
                .resideOutsideOfPackage(own(name))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.chancery." + name + ".*.."));
    }

    @ParameterizedTest
    @MethodSource("flow")
    void theRoomsOfAStageHaveNoCircle(String name) {
        SlicesRuleDefinition.slices()
                .matching("org.chancery." + name + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void theSharedWordsTreesAndKnowledgeStandOnThePlainJdk() {
        String[] shared = packages(List.of("model", "syntax", "knowledge"));
        hold(classes()
                .that()
                .resideInAnyPackage(shared)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        Stream.concat(Stream.of("java.."), Stream.of(shared)).toArray(String[]::new)));
    }

    @Test
    void noTwoClassesHaveOneName() {
        Map<String, Long> counts = CLASSES.stream()
                .filter(JavaClass::isTopLevelClass)
                .map(JavaClass::getSimpleName)
                .filter(name -> !name.equals("package-info"))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        counts.values().removeIf(count -> count == 1);
        assertEquals(Map.of(), counts);
    }

    @Test
    void coreNlpIsKnownInAnnotationAndRecognitionOnly() {
        hold(noClasses()
                .that()
                .resideOutsideOfPackages(own("annotation"), own("recognition"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("edu.stanford.nlp.."));
    }

    /** The same article gives the same facts on whatever day it is read. */
    @Test
    void noClockReachesWhatIsReadAndWritten() {
        hold(noClasses()
                .that()
                .resideInAnyPackage(packages(between("model", "mapping")))
                .should()
                .callMethodWhere(JavaCall.Predicates.target(nameMatching("now|currentTimeMillis|nanoTime"))
                        .or(JavaCall.Predicates.target(owner(assignableTo(Clock.class)))))
                .orShould()
                .callConstructor(Date.class)
                .orShould()
                .callMethod(Calendar.class, "getInstance")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Random.class));
    }

    @Test
    void jenaIsKnownWhereTurtleIsReadAndFromMappingOnOnly() {
        List<String> before = between("model", "agreement").stream()
                .filter(name -> !name.equals("turtle"))
                .toList();
        hold(noClasses()
                .that()
                .resideInAnyPackage(packages(before))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.jena.."));
    }

    static List<String> flow() {
        try {
            String map = Files.readString(Path.of("src/main/java/org/chancery/package-info.java"));
            Stream<MatchResult> entries =
                    Pattern.compile("<li>\\{@code (\\w+)\\}").matcher(map).results();
            return entries.map(entry -> entry.group(1)).toList();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    static List<String> textSide() {
        return TEXT_SIDE;
    }

    private static List<String> between(String first, String last) {
        return FLOW.subList(FLOW.indexOf(first), FLOW.indexOf(last) + 1);
    }

    private static String own(String name) {
        return "org.chancery." + name + "..";
    }

    private static String[] packages(Collection<String> names) {
        return names.stream().map(ArchitectureTest::own).toArray(String[]::new);
    }

    /** A rule holds as well while a package is still empty. */
    private static void hold(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }
}
