package vn.ntm.platform.idempotency;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;

/**
 * A resource method that takes {@code Idempotency-Key}: the same account, key and content replays the first answer byte for
 * byte; the same key with another content is refused with 422. The key is stored in the transaction of the effect. Of a stream
 * the bytes are the content: with a key it is put on the disk first, and hashed on the way.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {

    /** How many seconds the effect may take; 0: as long as any transaction. */
    @Nonbinding
    int seconds() default 0;
}
