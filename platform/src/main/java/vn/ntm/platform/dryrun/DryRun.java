package vn.ntm.platform.dryrun;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.interceptor.InterceptorBinding;

/**
 * A resource method that takes {@code ?dryRun=true}, and declares it so that the document knows it: everything is done as it would be,
 * in one transaction, which is rolled back. The answer, or the refusal, is the one that there would be; the header
 * {@code Dry-Run: true} says that nothing stands. An {@code Idempotency-Key} is neither asked nor used up.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface DryRun {

    /** The parameter of the address, and of the method. */
    String PARAMETER = "dryRun";
}
