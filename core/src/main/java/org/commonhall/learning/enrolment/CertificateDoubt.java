package org.commonhall.learning.enrolment;

/** What becomes of a certificate whose ground is gone since it was issued. */
public enum CertificateDoubt {
    /** Nobody has decided. */
    UNFOUNDED,
    /** It stays all the same. */
    CONFIRMED
}
