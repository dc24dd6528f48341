package vn.ntm.local.command;

import vn.ntm.local.identity.Tokens;
import vn.ntm.local.state.StateFile;

/** The bearer token of one account, and nothing else, for use in $( ). */
record Token(Arguments arguments) {

    void run() {
        var state = new StateFile(arguments.folders()).running();
        System.out.println(new Tokens(state.ports()).of(arguments.requiredWord(0, "account")));
    }
}
