package vn.ntm.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TokenLockTest {

    private static final String KEY = "thirty-two characters or a little more";
    private static final Tokens TOKENS = new Tokens("access", "refresh", "id");

    private final TokenLock lock = new TokenLock(KEY);
    private final SessionId session = SessionId.random();

    @Test
    void what_was_locked_opens_with_the_same_key() {
        assertThat(new TokenLock(KEY).open(session, lock.lock(session, TOKENS))).contains(TOKENS);
    }

    @Test
    void with_another_it_does_not() {
        var other = new TokenLock(KEY + ".");

        assertThat(other.open(session, lock.lock(session, TOKENS))).isEmpty();
    }

    @Test
    void nor_for_another_session() {
        assertThat(lock.open(SessionId.random(), lock.lock(session, TOKENS))).isEmpty();
    }

    @Test
    void nor_when_one_bit_was_altered() {
        var locked = lock.lock(session, TOKENS);
        locked[locked.length / 2] ^= 1;

        assertThat(lock.open(session, locked)).isEmpty();
    }

    @Test
    void the_same_tokens_never_look_the_same() {
        assertThat(lock.lock(session, TOKENS)).isNotEqualTo(lock.lock(session, TOKENS));
    }

    @Test
    void a_short_key_is_none() {
        assertThatThrownBy(() -> new TokenLock("short")).hasMessageContaining("NTM_SESSION_KEY");
    }
}
