package org.commonhall.volunteering.service;

/** Where a certificate of service stands. */
public enum ServiceCertificateStatus {
    /** The volunteer has asked for it. */
    ASKED,
    /** It was issued. */
    ISSUED,
    /** It was issued, and less is credited since then than it says. */
    UNFOUNDED
}
