package org.commonhall.credential;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.commonhall.Bytes;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Kept;
import org.commonhall.storage.Personal;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * A numbered proof that an organization gives somebody (证书): what was printed on it stays as it was. Immutable; its states
 * follow {@link CredentialStatus}.
 *
 * @param id the identity
 * @param version the version
 * @param kind what it proves
 * @param code the code of what it proves, such as {@code fire.practice}
 * @param issuer who gave it
 * @param holder whose it is
 * @param holderName the name that was printed; {@code -} once erased
 * @param number the number that was printed
 * @param title one line
 * @param titleEn the same in English
 * @param facts what was printed, line by line, never personal
 * @param factsEn the same in English, as many lines
 * @param badge the badge that came with it, absent for none
 * @param source what it was given for, absent if that is no record
 * @param issuedOn the day of issue
 * @param endsOn the first day it no longer holds, absent if it has no end
 * @param status where it stands, but for the passing of its last day
 * @param live true until it expires, is superseded or revoked, absent afterwards
 * @param checkHash SHA-256 of the check code
 * @param shown whether the public check shows the holder's name
 * @param issuedBy who issued it, absent where that was no person
 * @param supersededBy the number of the one in its place, absent for none
 * @param endedOn the day it was superseded or revoked, absent if it was not
 * @param decidedBy who revoked it, absent if nobody did
 * @param reason why it was revoked, never for the public, absent if it was not
 * @param nextDueAt when something falls due by itself, absent when nothing will
 */
@Unique(
        name = "number",
        of = {"issuer", "number"})
@Unique(
        name = "live",
        of = {"holder", "code", "live"})
@Index("number")
@Index({"issuer", "issuedOn"})
@Index("source")
@Index("nextDueAt")
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record Credential(
        Id<Credential> id,
        long version,
        CredentialKind kind,
        @Size(max = 40) String code,
        Id<Organization> issuer,
        @Subject Id<Person> holder,
        @Personal("credential") @Size(max = 100) String holderName,
        @Size(max = 40) String number,
        @Kept("access.hold.credential") @Size(max = 200) String title,
        @Kept("access.hold.credential") @Size(max = 200) String titleEn,
        @Kept("access.hold.credential") @Size(max = 8000) String facts,
        @Kept("access.hold.credential") @Size(max = 8000) String factsEn,
        @Size(max = 40) @Nullable String badge,
        @Nullable UUID source,
        LocalDate issuedOn,
        @Nullable LocalDate endsOn,
        CredentialStatus status,
        @Nullable Boolean live,
        @Size(max = 32) Bytes checkHash,
        boolean shown,
        @Nullable Id<Person> issuedBy,
        @Size(max = 40) @Nullable String supersededBy,
        @Nullable LocalDate endedOn,
        @Nullable Id<Person> decidedBy,
        @Personal("credential") @Size(max = 400) @Nullable String reason,
        @Nullable Instant nextDueAt) {
    /** How it is stored. */
    public static final RecordType<Credential> TYPE = RecordType.of(MethodHandles.lookup(), Credential.class);
    /** What it proves. */
    public static final Attribute<Credential, String> CODE = TYPE.attribute("code", Credential::code);
    /** Who gave it. */
    public static final Attribute<Credential, Id<Organization>> ISSUER = TYPE.attribute("issuer", Credential::issuer);
    /** Whose it is. */
    public static final Attribute<Credential, Id<Person>> HOLDER = TYPE.attribute("holder", Credential::holder);
    /** The number. */
    public static final Attribute<Credential, String> NUMBER = TYPE.attribute("number", Credential::number);
    /** What it was given for. */
    public static final Attribute<Credential, UUID> SOURCE = TYPE.attribute("source", Credential::source);
    /** The day of issue. */
    public static final Attribute<Credential, LocalDate> ISSUED_ON = TYPE.attribute("issuedOn", Credential::issuedOn);
    /** True until it expires, is superseded or revoked. */
    public static final Attribute<Credential, Boolean> LIVE = TYPE.attribute("live", Credential::live);
    /** When something falls due by itself. */
    public static final Attribute<Credential, Instant> NEXT_DUE_AT = TYPE.attribute("nextDueAt", Credential::nextDueAt);

    /**
     * Tells where it stands on a day: one whose last day is over has expired, whether the clock has stored that or not.
     *
     * @param today the day
     * @return the state of that day
     */
    public CredentialStatus statusOn(LocalDate today) {
        return status == CredentialStatus.ISSUED && endsOn != null && !today.isBefore(endsOn)
                ? CredentialStatus.EXPIRED
                : status;
    }

    /**
     * Gives its title.
     *
     * @return the title in both languages
     */
    public Name named() {
        return new Name(title, titleEn);
    }

    /**
     * Gives what was printed.
     *
     * @return the lines in both languages
     */
    public ImmutableList<Name> lines() {
        return Streams.zip(split(facts), split(factsEn), Name::new).collect(ImmutableList.toImmutableList());
    }

    private static Stream<String> split(String lines) {
        return Splitter.on('\n').omitEmptyStrings().splitToStream(lines);
    }

    Credential expired() {
        return ended(CredentialStatus.EXPIRED).build();
    }

    Credential superseded(String by, LocalDate today) {
        return ended(CredentialStatus.SUPERSEDED)
                .supersededBy(by)
                .endedOn(today)
                .build();
    }

    Credential revoked(LocalDate today, @Nullable Id<Person> by, String why) {
        if (status == CredentialStatus.REVOKED || status == CredentialStatus.SUPERSEDED) {
            throw new RuleViolation("credential.state", number, status.said());
        }
        return ended(CredentialStatus.REVOKED)
                .endedOn(today)
                .decidedBy(by)
                .reason(why)
                .build();
    }

    private CredentialBuilder ended(CredentialStatus end) {
        return CredentialBuilder.builder(this).status(end).live(null).nextDueAt(null);
    }

    Credential withCode(Bytes hash) {
        return CredentialBuilder.builder(this).checkHash(hash).build();
    }

    Credential showing(boolean name) {
        return CredentialBuilder.builder(this).shown(name).build();
    }

    Credential due(@Nullable Instant next) {
        return CredentialBuilder.builder(this).nextDueAt(next).build();
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
