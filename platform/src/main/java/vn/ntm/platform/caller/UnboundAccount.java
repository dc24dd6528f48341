package vn.ntm.platform.caller;

import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Refusal;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Words;

record UnboundAccount(String account) implements Refusal {

    @Override
    public Problem problem() {
        return Problem.forbidden(
                        "account-unbound",
                        Words.of(
                                "Tài khoản %s chưa gắn với cơ quan nào.",
                                "Account %s acts for no organisation.", account))
                .remedy(Remedy.by(
                        "admin",
                        "Quản trị viên gắn tài khoản: PUT /api/v1/accounts/{tên}.",
                        "An administrator binds it: PUT /api/v1/accounts/{name}."));
    }
}
