package org.commonhall.credential;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Objects;
import org.commonhall.Explanation;
import org.commonhall.Name;
import org.commonhall.directory.directory.Organization;
import org.jspecify.annotations.Nullable;

/**
 * What the public learns of a number and its code: everything that was printed, and what has become of it since.
 *
 * @param number the number
 * @param kind what it proves
 * @param title one line, in both languages
 * @param facts what was printed, line by line, in both languages
 * @param issuer who gave it
 * @param holder the holder's name: its first character and {@code **}, all of it where the holder shows it
 * @param issuedOn the day of issue
 * @param endsOn the first day it no longer holds, or null
 * @param status where it stands today
 * @param states every state it has been in, the first first
 * @param supersededBy the number of the one in its place, or null
 */
public record CredentialCheck(
        String number,
        CredentialKind kind,
        Name title,
        ImmutableList<Name> facts,
        Name issuer,
        String holder,
        LocalDate issuedOn,
        @Nullable LocalDate endsOn,
        CredentialStatus status,
        ImmutableList<State> states,
        @Nullable String supersededBy) {
    private static final String NOBODY = "-";

    /**
     * A state and the day it began.
     *
     * @param status the state
     * @param on the first day
     */
    public record State(CredentialStatus status, LocalDate on) {}

    static CredentialCheck of(Credential credential, Organization issuer, LocalDate today) {
        return new CredentialCheck(
                credential.number(),
                credential.kind(),
                credential.named(),
                credential.lines(),
                Name.of(issuer.name(), issuer.nameEn()),
                credential.shown() ? credential.holderName() : masked(credential.holderName()),
                credential.issuedOn(),
                credential.endsOn(),
                credential.statusOn(today),
                states(credential, today),
                credential.supersededBy());
    }

    /** The states in order; one that was revoked after its last day had expired before. */
    private static ImmutableList<State> states(Credential credential, LocalDate today) {
        ImmutableList.Builder<State> states = ImmutableList.builder();
        states.add(new State(CredentialStatus.ISSUED, credential.issuedOn()));
        LocalDate ended = credential.endedOn();
        LocalDate ends = credential.endsOn();
        if (ends != null && !(ended == null ? today : ended).isBefore(ends)) {
            states.add(new State(CredentialStatus.EXPIRED, ends));
        }
        if (ended != null) {
            states.add(new State(credential.status(), ended));
        }
        return states.build();
    }

    private static String masked(String name) {
        return name.equals(NOBODY) || name.isEmpty() ? NOBODY : name.substring(0, name.offsetByCodePoints(0, 1)) + "**";
    }

    /**
     * Says it for people.
     *
     * @return what was printed, and below it a line a state
     */
    public Explanation explanation() {
        ImmutableList.Builder<Explanation> lines = ImmutableList.builder();
        lines.add(Explanation.of("credential.said.issuer", issuer));
        lines.add(Explanation.of("credential.said.holder", holder));
        facts.forEach(fact -> lines.add(Explanation.of("credential.said.fact", fact)));
        if (endsOn != null) {
            lines.add(Explanation.of("credential.said.ends", endsOn));
        }
        states.forEach(state -> lines.add(said(state)));
        return Explanation.of("credential.said.number", number, title).because(lines.build());
    }

    private Explanation said(State state) {
        return switch (state.status()) {
            case ISSUED -> Explanation.of("credential.said.issued", state.on());
            case EXPIRED -> Explanation.of("credential.said.expired", state.on());
            case SUPERSEDED ->
                Explanation.of("credential.said.superseded", state.on(), Objects.requireNonNull(supersededBy));
            case REVOKED -> Explanation.of("credential.said.revoked", state.on());
        };
    }
}
