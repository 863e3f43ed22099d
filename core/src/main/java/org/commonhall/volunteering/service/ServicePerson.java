package org.commonhall.volunteering.service;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.corridor.Describe;
import org.commonhall.credential.CredentialKind;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * All that is recorded of a volunteer, in the five groups of the rules on records of voluntary service (志愿服务记录): the
 * person, service, training, commendation and evaluation.
 *
 * @param person who
 * @param name how the volunteer wants to be called
 * @param phone the phone
 * @param number the national number of the volunteer
 * @param skills what the volunteer can do
 * @param registeredAt since when the volunteer is on the register
 * @param service what was done, and how much of it is credited
 * @param training what the volunteer was certified for
 * @param qualifications the codes of what the volunteer is qualified for today
 * @param commendation how the volunteer was recognised
 * @param evaluation how the service was rated, the latest first
 */
public record ServicePerson(
        Id<Person> person,
        @Personal("contact") String name,
        @Personal("contact") @Nullable String phone,
        @Personal("volunteer") @Nullable String number,
        @Personal("volunteer") @Nullable String skills,
        Instant registeredAt,
        ServiceAccount service,
        ImmutableList<Proof> training,
        ImmutableList<String> qualifications,
        ImmutableList<Proof> commendation,
        ImmutableList<Rating> evaluation) {

    /**
     * A credential of the volunteer.
     *
     * @param kind what it proves
     * @param title one line
     * @param number its number
     * @param issuedOn the day of issue
     * @param endsOn the first day it no longer holds, null if it has no end
     */
    public record Proof(
            CredentialKind kind,
            Name title,
            String number,
            LocalDate issuedOn,
            @Nullable LocalDate endsOn) {}

    /**
     * A rating of service.
     *
     * @param service which record
     * @param stars one to five
     * @param words what was said of it, null for nothing
     * @param ratedAt when
     */
    public record Rating(
            Id<ServiceRecord> service,
            long stars,
            @Personal("service") @Nullable String words,
            Instant ratedAt) {

        static Rating of(ServiceRating one) {
            return new Rating(one.service(), one.stars(), one.words(), one.ratedAt());
        }

        /** Without personal values. */
        @Override
        public String toString() {
            return Describe.record(this);
        }
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
