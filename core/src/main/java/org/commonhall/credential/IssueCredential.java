package org.commonhall.credential;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import javax.lang.model.element.Modifier;
import org.commonhall.Copies;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.Name;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.jspecify.annotations.Nullable;

/**
 * Issues a credential for something that no other capability has issued one for. One of the same code that is in force is
 * superseded.
 * Fill in the builder of {@link #of}.
 *
 * @param kind what it proves
 * @param code the code of what it proves
 * @param issuer who gives it
 * @param holder whose it is
 * @param series what its number begins with
 * @param title one line
 * @param titleEn the same in English, or null
 * @param facts what is printed, line by line, never personal
 * @param factsEn the same in English, as many lines, or none
 * @param badge the badge that comes with it, or null
 * @param source what it is given for, or null
 * @param validMonths how many months it holds, null for ever
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record IssueCredential(
        @NotNull CredentialKind kind,
        @NotBlank @Size(max = 40) @Pattern(regexp = CODE) String code,
        @NotNull Id<Organization> issuer,
        @NotNull Id<Person> holder,
        @NotBlank @Size(max = 20) @Pattern(regexp = SERIES) String series,
        @NotBlank @Size(max = 200) String title,
        @Size(max = 200) @Nullable String titleEn,
        @NotNull @Size(max = 40) List<@NotBlank @Size(max = 190) @Pattern(regexp = LINE) String> facts,
        @NotNull @Size(max = 40) List<@NotBlank @Size(max = 190) @Pattern(regexp = LINE) String> factsEn,
        @Size(max = 40) @Nullable String badge,
        @Nullable UUID source,
        @Min(1) @Max(600) @Nullable Long validMonths)
        implements Command {
    private static final String CODE = "[a-z][a-z0-9_-]*(\\.[a-z0-9_-]+)*";
    private static final String LINE = "[^\\r\\n]*";
    private static final String SERIES = "[A-Z][A-Z0-9]*(-[A-Z0-9]+)*";

    /**
     * Keeps a copy of the lines.
     *
     * @param kind what it proves
     * @param code the code of what it proves
     * @param issuer who gives it
     * @param holder whose it is
     * @param series what its number begins with
     * @param title one line
     * @param titleEn the same in English, or null
     * @param facts what is printed, line by line, never personal
     * @param factsEn the same in English, as many lines, or none
     * @param badge the badge that comes with it, or null
     * @param source what it is given for, or null
     * @param validMonths how many months it holds, null for ever
     */
    public IssueCredential {
        facts = Copies.list(facts);
        factsEn = Copies.list(factsEn);
    }

    /**
     * A credential without badge, source or end.
     *
     * @param kind what it proves
     * @param code the code of what it proves, such as {@code fire.practice}
     * @param issuer who gives it
     * @param holder whose it is
     * @param series what its number begins with, such as {@code FIRE}
     * @param title one line
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static IssueCredentialBuilder of(
            CredentialKind kind, String code, Id<Organization> issuer, Id<Person> holder, String series, String title) {
        return IssueCredentialBuilder.builder()
                .kind(kind)
                .code(code)
                .issuer(issuer)
                .holder(holder)
                .series(series)
                .title(title)
                .facts(ImmutableList.of())
                .factsEn(ImmutableList.of());
    }

    NewCredential order() {
        if (!factsEn.isEmpty() && factsEn.size() != facts.size()) {
            throw new InvalidInput("factsEn", "credential.facts.lines", facts.size());
        }
        List<String> english = factsEn.isEmpty() ? facts : factsEn;
        return new NewCredential(
                kind,
                code,
                issuer,
                holder,
                series,
                Name.of(title, titleEn),
                Streams.zip(facts.stream(), english.stream(), Name::new).collect(ImmutableList.toImmutableList()),
                badge,
                source,
                validMonths);
    }

    @Override
    public Permission permission() {
        return CredentialRights.ISSUE;
    }
}
