package org.commonhall.credential;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.UUID;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.jspecify.annotations.Nullable;

/**
 * What a use case of another capability has issued. Fill in the builder of {@link #of}.
 *
 * @param kind what it proves
 * @param code the code of what it proves
 * @param issuer who gives it
 * @param holder whose it is
 * @param series what its number begins with
 * @param title one line, in both languages
 * @param facts what is printed, line by line, never personal, in both languages
 * @param badge the badge that comes with it, or null
 * @param source what it is given for, or null
 * @param validMonths how many months it holds, null for ever
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record NewCredential(
        CredentialKind kind,
        String code,
        Id<Organization> issuer,
        Id<Person> holder,
        String series,
        Name title,
        ImmutableList<Name> facts,
        @Nullable String badge,
        @Nullable UUID source,
        @Nullable Long validMonths) {

    /**
     * A credential without badge, source or end.
     *
     * @param kind what it proves
     * @param code the code of what it proves
     * @param issuer who gives it
     * @param holder whose it is
     * @param series what its number begins with
     * @param title one line, in both languages
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static NewCredentialBuilder of(
            CredentialKind kind, String code, Id<Organization> issuer, Id<Person> holder, String series, Name title) {
        return NewCredentialBuilder.builder()
                .kind(kind)
                .code(code)
                .issuer(issuer)
                .holder(holder)
                .series(series)
                .title(title)
                .facts(ImmutableList.of());
    }
}
