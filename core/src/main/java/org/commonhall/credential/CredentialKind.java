package org.commonhall.credential;

/** What a credential proves. */
public enum CredentialKind {
    /** That something was learnt or passed; it qualifies its holder (结业证书). */
    CERTIFICATE,
    /** That hours of service were given (志愿服务记录证明). */
    SERVICE,
    /** That a star level of volunteers was reached (星级志愿者). */
    STARS,
    /** That somebody was recognised (荣誉证书). */
    RECOGNITION;

    /** Whether it gives its holder the qualification of its code. */
    boolean qualifies() {
        return this == CERTIFICATE;
    }
}
