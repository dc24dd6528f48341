package vn.ntm.platform.problem;

/**
 * A way to say no. Each feature seals its own and answers {@link #problem()} with an exhaustive switch, so that a new reason
 * does not compile until somebody chose its status, its code and its words.
 */
public interface Refusal {

    Problem problem();
}
