package org.commonhall.corridor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.reflect.ClassPath;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.commonhall.InvalidInput;
import org.commonhall.InvalidInput.Violation;
import org.commonhall.Permission;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the check of our own against the reference implementation of Jakarta Validation. */
@SuppressWarnings("NullAway") // what a host may send
class ConstraintsTest {
    private static final int OF_EACH = 60;
    private static final Validator REFERENCE = Validation.byDefaultProvider()
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new TemplatesOnly())
            .buildValidatorFactory()
            .getValidator();

    @Test
    void generatedCommandsAreRefusedForTheSameReasonsInTheSameOrder() throws IOException {
        Set<String> codes = new TreeSet<>();
        int good = 0;
        for (Class<?> type : commands()) {
            long seed = type.getName().hashCode();
            CommandGenerator generator = new CommandGenerator(seed);
            int made = 0;
            for (int i = 0; i < OF_EACH; i++) {
                Command command =
                        generator.record(type).map(Command.class::cast).orElse(null);
                if (command != null) {
                    made++;
                    List<Violation> found = own(command);
                    assertThat(found)
                            .as("seed %d, number %d of %s: %s", seed, i, type.getName(), command)
                            .isEqualTo(reference(command));
                    found.forEach(violation -> codes.add(violation.code()));
                    good += found.isEmpty() ? 1 : 0;
                }
            }
            assertThat(made).as("seed %d, made of %s", seed, type.getName()).isPositive();
        }
        assertThat(good).as("good ones").isGreaterThan(100);
        assertThat(codes)
                .containsExactly(
                        "constraint.decimalmax",
                        "constraint.decimalmin",
                        "constraint.digits",
                        "constraint.email",
                        "constraint.max",
                        "constraint.min",
                        "constraint.notblank",
                        "constraint.notempty",
                        "constraint.notnull",
                        "constraint.pattern",
                        "constraint.positive",
                        "constraint.positiveorzero",
                        "constraint.size");
    }

    private static List<Class<?>> commands() throws IOException {
        List<Class<?>> commands = ClassPath.from(Command.class.getClassLoader()).getAllClasses().stream()
                .filter(type -> type.getPackageName().startsWith("org.commonhall"))
                .<Class<?>>map(ClassPath.ClassInfo::load)
                .filter(type -> type.isRecord() && Command.class.isAssignableFrom(type))
                .filter(type -> !Asked.class.isAssignableFrom(type))
                .toList();
        assertThat(commands).hasSizeGreaterThan(150);
        return commands;
    }

    record Kinds(
            @Null String nothing,
            @AssertTrue Boolean yes,
            @AssertFalse boolean no,
            @NotBlank String words,
            @NotEmpty String some,
            @Size(min = 2, max = 3) String sized,

            @Pattern(regexp = "[a-z]+", flags = Pattern.Flag.CASE_INSENSITIVE) @Pattern(regexp = ".{2,3}") String form,

            @Email(regexp = ".+\\.cn", flags = Pattern.Flag.CASE_INSENSITIVE) String mail,

            @Min(2) @Max(3) Short small,

            @DecimalMin(value = "2.5", inclusive = false) @DecimalMax(value = "3.5", inclusive = false) BigDecimal between,

            @DecimalMin("2.5") @DecimalMax("3.5") String text,
            @Digits(integer = 2, fraction = 1) BigDecimal decimal,
            @Digits(integer = 2, fraction = 0) BigInteger whole,
            @Positive double positive,
            @PositiveOrZero Float orZero,
            @Negative long negative,
            @NegativeOrZero BigDecimal negativeOrZero)
            implements Asked {}

    static Stream<Kinds> kinds() {
        return Stream.of(
                new Kinds(
                        null,
                        true,
                        false,
                        "a",
                        "a",
                        "ab",
                        "aB",
                        "a@b.CN",
                        (short) 2,
                        new BigDecimal("2.6"),
                        "2.50",
                        new BigDecimal("99.9"),
                        BigInteger.valueOf(99),
                        0.1,
                        0f,
                        -1,
                        BigDecimal.ZERO),
                new Kinds(
                        "",
                        false,
                        true,
                        "\t ",
                        "",
                        "a",
                        "a1",
                        "a@b.com",
                        (short) 1,
                        new BigDecimal("2.50"),
                        "2.49",
                        new BigDecimal("100"),
                        BigInteger.valueOf(100),
                        0,
                        -0.1f,
                        0,
                        new BigDecimal("0.1")),
                new Kinds(
                        null, null, false, null, null, null, null, null, null, null, null, null, null, -1, null, 1,
                        null),
                new Kinds(
                        null,
                        true,
                        false,
                        "\u3000",
                        " ",
                        "abcd",
                        "abcd",
                        "",
                        (short) 4,
                        new BigDecimal("3.5"),
                        "none",
                        new BigDecimal("1.00"),
                        BigInteger.TEN,
                        Double.NaN,
                        Float.NaN,
                        Long.MIN_VALUE,
                        BigDecimal.ONE),
                new Kinds(
                        null,
                        true,
                        false,
                        "a",
                        "a",
                        "abc",
                        "ab",
                        "a.cn",
                        (short) 3,
                        new BigDecimal("3.4"),
                        "3.51",
                        new BigDecimal("1E+1"),
                        BigInteger.ZERO,
                        Double.POSITIVE_INFINITY,
                        Float.NEGATIVE_INFINITY,
                        5,
                        new BigDecimal("-1E-9")));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindIsCheckedAsTheReferenceDoes(Kinds command) {
        assertThat(own(command)).isEqualTo(reference(command));
    }

    record Large(@Digits(integer = 9, fraction = 4) BigDecimal number) implements Asked {}

    /** The reference passes it, because it counts digits in an int. */
    @Test
    void aNumberOfMoreDigitsThanAnIntCountsIsTooLarge() {
        assertThat(own(new Large(new BigDecimal("1E2147483647")))).hasSize(1);
    }

    @Test
    void everyKindIsNamedWithItsNumbersAndStrings() {
        assertThat(own(kinds().skip(1).findFirst().orElseThrow()))
                .containsExactly(
                        violation("between", "decimalmin", "2.5"),
                        violation("decimal", "digits", 1, 2),
                        violation("form", "pattern", "[a-z]+"),
                        violation("mail", "email", ".+\\.cn"),
                        violation("negative", "negative"),
                        violation("negativeOrZero", "negativeorzero"),
                        violation("no", "assertfalse"),
                        violation("nothing", "null"),
                        violation("orZero", "positiveorzero"),
                        violation("positive", "positive"),
                        violation("sized", "size", 3, 2),
                        violation("small", "min", 2L),
                        violation("some", "notempty"),
                        violation("text", "decimalmin", "2.5"),
                        violation("whole", "digits", 0, 2),
                        violation("words", "notblank"),
                        violation("yes", "asserttrue"))
                .allSatisfy(violation ->
                        assertThat(violation.message(Locale.ENGLISH)).doesNotContain("constraint.", "{"));
    }

    record Part(@NotNull @Size(max = 2) String name) {}

    record Containers(
            List<@NotNull @Size(max = 1) String> list,
            Set<@Size(max = 1) String> set,
            Collection<@NotNull String> many,
            Map<@Size(max = 1) String, @NotNull @Positive Integer> map,
            Optional<@NotNull @Size(max = 1) String> maybe,
            List<@NotNull @Valid Part> parts,
            Set<@Valid Part> partSet,
            Map<@Valid Part, @Valid Part> partMap,
            Optional<@Valid Part> maybePart,
            Map<String, List<@NotNull Set<@Size(max = 1) String>>> deep,
            List<Optional<@NotNull @Valid Part>> deepParts,
            Collection<@NotNull @Valid Part> manyParts,
            @Valid @Nullable Part part,
            @Valid @Nullable Choice choice)
            implements Asked {}

    interface Choice {}

    record Named(@NotBlank String name, List<@Positive Long> numbers) implements Choice {}

    private static final Part BAD = new Part("too long");

    private static Containers containers() {
        Map<String, @Nullable Integer> map = new LinkedHashMap<>();
        map.put("a", null);
        map.put("bb", 0);
        return new Containers(
                Arrays.asList("a", null, "bb"),
                Set.of("cc", "c", "dd"),
                Arrays.asList("a", null),
                map,
                Optional.empty(),
                Arrays.asList(new Part("a"), BAD, null, new Part(null), BAD),
                Set.of(BAD),
                Map.of(BAD, new Part(null)),
                Optional.of(BAD),
                Map.of("k", Arrays.asList(null, Set.of("ee"))),
                List.of(Optional.of(BAD), Optional.empty()),
                Arrays.asList(BAD, null),
                BAD,
                new Named("", List.of(1L, 0L)));
    }

    @Test
    void containersAreCheckedAsTheReferenceDoes() {
        assertThat(own(containers())).isEqualTo(reference(containers())).hasSizeGreaterThan(20);
    }

    @Test
    void placesInContainersAreNamedAsJakartaDoes() {
        assertThat(own(containers()).stream().map(Violation::path))
                .contains(
                        "list[1].<list element>",
                        "set[].<iterable element>",
                        "many[].<iterable element>",
                        "map[a].<map value>",
                        "map<K>[bb].<map key>",
                        "maybe",
                        "parts[1].name",
                        "parts[2].<list element>",
                        "partSet[].name",
                        "deep[k].<map value>[0].<list element>",
                        "choice.numbers[1].<list element>");
    }

    record Loose(
            List<? extends @NotNull @Valid Part> wild,
            @Valid List<Part> list,
            @Valid Map<Part, Part> map,
            @Valid Optional<Part> maybe)
            implements Asked {}

    @Test
    void containersDeclaredInOlderOrWiderWaysAreCheckedToo() {
        assertThat(own(new Loose(Arrays.asList(BAD, null), List.of(BAD), Map.of(BAD, BAD), Optional.of(BAD))))
                .containsExactly(
                        violation("list[0].name", "size", 2, 0),
                        violation("map[Part[name=too long]].name", "size", 2, 0),
                        violation("maybe.name", "size", 2, 0),
                        violation("wild[0].name", "size", 2, 0),
                        violation("wild[1].<list element>", "notnull"));
    }

    record Getters(@NotNull @Min(1) Long from, Long until) implements Asked {
        @Override
        public Long from() {
            return from;
        }

        @AssertTrue public boolean isOrdered() {
            return until == null || from < until;
        }

        @Size(max = 1) public String getText() {
            return "from" + from;
        }
    }

    @Test
    void gettersAndWrittenAccessorsAreCheckedAsTheReferenceDoes() {
        Getters command = new Getters(0L, 0L);
        assertThat(own(command))
                .isEqualTo(reference(command))
                .containsExactly(
                        violation("from", "min", 1L),
                        violation("ordered", "asserttrue"),
                        violation("text", "size", 1, 0));
    }

    @Test
    void aMissingCommandIsRefused() {
        assertThatThrownBy(() -> CommandCheck.own().require(null))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.violations())
                                .containsExactly(new Violation("command", "value.missing", ImmutableList.of())));
    }

    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = {})
    @interface Odd {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    interface Careful {}

    interface Priced {
        @NotNull Long getPrice();
    }

    record OfOnesOwn(@Odd long number) implements Asked {}

    record OfThePast(@Past LocalDate day) implements Asked {}

    record Grouped(@NotNull(groups = Careful.class) String text) implements Asked {}

    record Loaded(List<@NotNull(payload = Payload.class) String> texts) implements Asked {}

    @Odd record Whole(String text) implements Asked {}

    record Inherited(Long getPrice) implements Asked, Priced {}

    record Arrayed() implements Asked {
        @Size(max = 1) public byte[] getBytes() {
            return new byte[2];
        }
    }

    record Misplaced(@Size(max = 1) Long number) implements Asked {}

    record Inexact(@Min(1) double number) implements Asked {}

    record Elsewhere(ImmutableMap.Builder<String, @NotNull String> builder) implements Asked {}

    record NoRecord(@Valid String text) implements Asked {}

    record Method(String text) implements Asked {
        @NotNull String upper() {
            return text;
        }
    }

    static Stream<Command> unknown() {
        return Stream.of(
                new OfOnesOwn(1),
                new OfThePast(null),
                new Grouped("a"),
                new Loaded(List.of()),
                new Whole("a"),
                new Inherited(1L),
                new Arrayed(),
                new Misplaced(null),
                new Inexact(1),
                new Elsewhere(ImmutableMap.builder()),
                new NoRecord(null),
                new Method("a"));
    }

    @ParameterizedTest
    @MethodSource("unknown")
    void whatCannotBeCheckedIsRefusedByNameAndNotPassedOver(Command command) {
        assertThatThrownBy(() -> CommandCheck.own().require(command))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageMatching(
                        "(?s)(OfOnesOwn.number|OfThePast.day|Grouped.text|Loaded.texts<0>|Whole|Priced.getPrice"
                                + "|Arrayed.bytes|Misplaced.number|Inexact.number|Elsewhere.builder|NoRecord.text|Method.upper)"
                                + " .*(@|Optional).*");
    }

    private static List<Violation> own(Command command) {
        return refusal(CommandCheck.own(), command);
    }

    static List<Violation> reference(Command command) {
        return refusal(CommandCheck.by(REFERENCE), command);
    }

    private static List<Violation> refusal(CommandCheck check, Command command) {
        try {
            check.require(command);
            return List.of();
        } catch (InvalidInput refused) {
            return refused.violations();
        }
    }

    private static Violation violation(String path, String constraint, Object... arguments) {
        return new Violation(path, "constraint." + constraint, ImmutableList.copyOf(arguments));
    }

    /** A command of nobody. */
    interface Asked extends Command {
        @Override
        default Permission permission() {
            return Permission.of("asked");
        }
    }
}
