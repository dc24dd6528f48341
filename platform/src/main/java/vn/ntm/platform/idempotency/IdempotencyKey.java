package vn.ntm.platform.idempotency;

import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Refusal;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Words;

record IdempotencyKey(String account, String key, String fingerprint) {

    private static final int LONGEST = 200;

    IdempotencyKey {
        if (key.isBlank() || key.length() > LONGEST) {
            throw new Refused(new Malformed());
        }
    }

    record Malformed() implements Refusal {
        @Override
        public Problem problem() {
            return Problem.malformed(
                    "idempotency-key-malformed",
                    Words.of(
                            "Idempotency-Key phải có từ 1 đến %s ký tự.",
                            "Idempotency-Key must have 1 to %s characters.", LONGEST));
        }
    }

    record UsedForSomethingElse(String key) implements Refusal {
        @Override
        public Problem problem() {
            return Problem.invalid(
                            "idempotency-key-reused",
                            Words.of(
                                    "Khóa %s đã được dùng cho một yêu cầu khác.",
                                    "The key %s was already used for another request.", key))
                    .remedy(Remedy.of("Dùng khóa mới cho yêu cầu mới.", "Use a new key for a new request."));
        }
    }
}
