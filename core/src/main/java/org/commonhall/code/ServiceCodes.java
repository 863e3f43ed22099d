package org.commonhall.code;

/** Codes that begin with {@code service}. */
public final class ServiceCodes {
    /** Events. */
    public static final class Events {
        /** Hours of a volunteer read. */
        public static final String ACCOUNT_READ = "service.account_read";
        /** Certificate of service asked for. */
        public static final String CERTIFICATE_ASKED = "service.certificate_asked";
        /** Certificate of service issued. */
        public static final String CERTIFICATE_ISSUED = "service.certificate_issued";
        /** Certificate of service says more than is credited. */
        public static final String CERTIFICATE_UNFOUNDED = "service.certificate_unfounded";
        /** Certificates of service read. */
        public static final String CERTIFICATES_READ = "service.certificates_read";
        /** Record of service corrected. */
        public static final String CORRECTED = "service.corrected";
        /** Record of service doubted. */
        public static final String DISPUTED = "service.disputed";
        /** Service rated. */
        public static final String RATED = "service.rated";
        /** Service recorded. */
        public static final String RECORDED = "service.recorded";
        /** Record of service rejected. */
        public static final String REJECTED = "service.rejected";
        /** Service reported. */
        public static final String REPORTED = "service.reported";
        /** Service verified. */
        public static final String VERIFIED = "service.verified";

        private Events() {}
    }

    /** Refusals. */
    public static final class Refusals {
        /** In a shift one can have served from {0} to {1}; whoever leads it can record more, with the reason. */
        public static final String BEYOND = "service.beyond";
        /** No service for this organization is verified. */
        public static final String CERTIFICATE_NONE = "service.certificate.none";
        /** A record of service for this organization is doubted; decide on it first. */
        public static final String CERTIFICATE_OPEN = "service.certificate.open";
        /** This cannot be done any more or not yet; the certificate is {0}. */
        public static final String CERTIFICATE_STATE = "service.certificate.state";
        /** This person has asked this organization for a certificate already. */
        public static final String CERTIFICATE_TWICE = "service.certificate.twice";
        /** The volunteer has not agreed that others see all of it. */
        public static final String CONSENT = "service.consent";
        /** This is still to come: {0}. */
        public static final String FUTURE = "service.future";
        /** The service would have lasted {0} minutes, more than {1}. */
        public static final String LONG = "service.long";
        /** This programme credits no hours. */
        public static final String PAID = "service.paid";
        /** The breaks of {0} minutes are longer than the service of {1}. */
        public static final String PAUSE = "service.pause";
        /** Nobody rates service of their own. */
        public static final String RATING_OWN = "service.rating.own";
        /** This person has rated this service already. */
        public static final String RATING_TWICE = "service.rating.twice";
        /** This sign-up is of another person or another programme. */
        public static final String SHIFT_OTHER = "service.shift.other";
        /** Service is recorded once a shift is closed; the sign-up is {0}. */
        public static final String SHIFT_STATE = "service.shift.state";
        /** The service would end at {1}, not after it begins at {0}. */
        public static final String SPAN = "service.span";
        /** This cannot be done any more or not yet; the record is {0}. */
        public static final String STATE = "service.state";
        /** Where nobody checked in and out, say why it was as it says. */
        public static final String STATEMENT = "service.statement";
        /** The service in this shift is recorded already. */
        public static final String TWICE = "service.twice";
        /** This person is not on the register of volunteers. */
        public static final String UNREGISTERED = "service.unregistered";

        private Refusals() {}
    }

    private ServiceCodes() {}
}
