package org.commonhall.learning.assessment;

/**
 * What a hall asks of assessors.
 *
 * @param prefix what stands before the code of what is examined in the code of the qualification that an assessor needs
 */
public record AssessmentPolicy(String prefix) {

    /**
     * Asks for {@code assessor.fire.practice} of whoever examines {@code fire.practice}.
     *
     * @return the policy
     */
    public static AssessmentPolicy standard() {
        return new AssessmentPolicy("assessor.");
    }

    String qualification(String code) {
        return prefix + code;
    }
}
