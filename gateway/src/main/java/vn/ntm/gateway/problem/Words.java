package vn.ntm.gateway.problem;

/** The same sentence in the two languages of the product; {@code %s} stands for the service concerned. */
record Words(String vi, String en) {

    String in(Language language, String service) {
        return (language == Language.EN ? en : vi).formatted(service);
    }
}
