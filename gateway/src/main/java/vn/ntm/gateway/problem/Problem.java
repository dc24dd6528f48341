package vn.ntm.gateway.problem;

/** Every way the door itself says no. */
public record Problem(int status, String code, Words title, Words detail, Words remedy) {

    public static final Problem BAD_REQUEST = new Problem(
            400,
            "bad-request",
            new Words("Yêu cầu không đúng dạng", "The request is malformed"),
            new Words("Không đọc được địa chỉ hoặc tiêu đề.", "The address or a header cannot be read."),
            new Words("Sửa yêu cầu rồi gửi lại.", "Correct the request and send it again."));
    public static final Problem UNREADABLE_ADDRESS = new Problem(
            400,
            "unreadable-address",
            new Words("Yêu cầu không đúng dạng", "The request is malformed"),
            new Words("Không đọc được địa chỉ.", "The address cannot be read."),
            new Words(
                    "Mã hóa các ký tự đặc biệt trong địa chỉ: %% viết là %%25.",
                    "Encode special characters in the address: %% is written %%25."));
    public static final Problem NOT_LOCAL = new Problem(
            400,
            "not-local",
            new Words("Địa chỉ quay lại không hợp lệ", "The address to go back to is not ours"),
            new Words(
                    "Tham số back phải là đường dẫn của cổng này, bắt đầu bằng một dấu /.",
                    "The parameter back must be a path at this address, beginning with one slash."),
            new Words("Sửa tham số back, ví dụ /session/sign-in?back=/.", "Correct it: /session/sign-in?back=/."));
    public static final Problem SIGN_IN_BROKEN_OFF = new Problem(
            400,
            "sign-in-broken-off",
            new Words("Đăng nhập chưa hoàn tất", "Signing in was not finished"),
            new Words(
                    "Lần đăng nhập này đã bị ngắt, quá lâu hoặc không bắt đầu từ trình duyệt này.",
                    "It was broken off, took too long, or did not begin in this browser."),
            new Words("Đăng nhập lại tại /session/sign-in.", "Begin again at /session/sign-in."));
    public static final Problem NO_SESSION = new Problem(
            401,
            "no-session",
            new Words("Chưa đăng nhập", "Not signed in"),
            new Words(
                    "Chưa có phiên làm việc, hoặc phiên làm việc đã kết thúc.",
                    "There is no session, or it has ended."),
            new Words("Đăng nhập tại /session/sign-in.", "Sign in at /session/sign-in."));
    public static final Problem FALSE_TOKEN = new Problem(
            401,
            "not-signed-in",
            new Words("Chưa đăng nhập", "Not signed in"),
            new Words(
                    "Mã truy cập không đúng hoặc đã hết hạn.",
                    "The access token is not one of ours, or it has expired."),
            new Words(
                    "Đăng nhập lại và gửi tiêu đề Authorization: Bearer <mã>.",
                    "Sign in again and send the header Authorization: Bearer <token>."));
    public static final Problem FOREIGN_PAGE = new Problem(
            403,
            "foreign-page",
            new Words("Trang web này không được gọi", "This page may not call"),
            new Words(
                    "Trang web gọi đến không có trong danh sách được phép.",
                    "The page that calls is not on the list of those that may."),
            new Words(
                    "Đề nghị quản trị viên thêm địa chỉ trang web vào danh sách (NTM_CORS_ORIGINS).",
                    "Ask an administrator to put its origin on the list (NTM_CORS_ORIGINS)."));
    public static final Problem CROSS_SITE = new Problem(
            403,
            "cross-site",
            new Words("Yêu cầu không đến từ trang của cổng này", "The request does not come from a page of ours"),
            new Words(
                    "Phiên đăng nhập chỉ được dùng để thay đổi dữ liệu từ trang của chính cổng này"
                            + " (Sec-Fetch-Site: same-origin, hoặc Origin đúng địa chỉ cổng).",
                    "With a session only our own pages may change anything"
                            + " (Sec-Fetch-Site: same-origin, or an Origin that is this address)."),
            new Words(
                    "Thực hiện từ trang của cổng, hoặc gửi tiêu đề Authorization: Bearer <mã>.",
                    "Do it from our page, or send the header Authorization: Bearer <token>."));
    public static final Problem NO_SUCH_ADDRESS = new Problem(
            404,
            "no-such-address",
            new Words("Không tìm thấy", "Not found"),
            new Words("Không có địa chỉ này.", "There is no such address."),
            new Words("Xem các địa chỉ có sẵn tại /docs.", "See /docs for the addresses there are."));
    public static final Problem TOO_SLOW = new Problem(
            408,
            "request-too-slow",
            new Words("Yêu cầu đến quá chậm", "The request came too slowly"),
            new Words("Nội dung ngừng đến giữa chừng.", "The content stopped coming half-way."),
            new Words("Gửi lại, với cùng Idempotency-Key.", "Send it again, with the same Idempotency-Key."));
    public static final Problem TOO_LARGE = new Problem(
            413,
            "too-large",
            new Words("Nội dung quá lớn", "The content is too large"),
            new Words("Nội dung vượt giới hạn của một yêu cầu.", "The content exceeds the limit of one request."),
            new Words("Hãy chia nhỏ nội dung.", "Split it."));
    public static final Problem ADDRESS_TOO_LONG = new Problem(
            414,
            "address-too-long",
            new Words("Địa chỉ quá dài", "The address is too long"),
            new Words("Địa chỉ của yêu cầu vượt giới hạn 8 KB.", "The address of the request exceeds 8 KB."),
            new Words(
                    "Rút ngắn địa chỉ, hoặc chia thành nhiều yêu cầu.", "Shorten it, or make several requests of it."));
    public static final Problem HEADERS_TOO_LARGE = new Problem(
            431,
            "headers-too-large",
            new Words("Tiêu đề quá lớn", "The headers are too large"),
            new Words("Các tiêu đề của yêu cầu vượt giới hạn 20 KB.", "The headers of the request exceed 20 KB."),
            new Words(
                    "Bỏ bớt tiêu đề; xóa cookie của cổng này nếu gửi từ trình duyệt.",
                    "Send fewer of them; from a browser, delete the cookies of this address."));
    public static final Problem TWO_LENGTHS = new Problem(
            400,
            "two-lengths",
            new Words("Yêu cầu không đúng dạng", "The request is malformed"),
            new Words(
                    "Yêu cầu có cả Content-Length và Transfer-Encoding nên không rõ kết thúc ở đâu.",
                    "The request has both Content-Length and Transfer-Encoding, so it is not clear where it ends."),
            new Words("Chỉ gửi một trong hai tiêu đề.", "Send one of the two."));
    public static final Problem TOO_MANY_REQUESTS = new Problem(
            429,
            "too-many-requests",
            new Words("Quá nhiều yêu cầu", "Too many requests"),
            new Words(
                    "Đã gửi nhiều yêu cầu hơn hạn mức ghi trong tiêu đề RateLimit-Policy; yêu cầu này chưa được thực hiện.",
                    "More requests were sent than RateLimit-Policy allows; nothing was done."),
            new Words(
                    "Chờ số giây ghi trong Retry-After rồi gửi lại, với cùng Idempotency-Key.",
                    "Wait the seconds in Retry-After and send it again, with the same Idempotency-Key."));
    public static final Problem FAULT = new Problem(
            500,
            "fault",
            new Words("Lỗi của máy chủ", "The server is at fault"),
            new Words(
                    "Lỗi đã được ghi lại theo X-Request-Id của câu trả lời này.",
                    "The fault was recorded under the X-Request-Id of this answer."),
            new Words("Báo số này cho quản trị viên.", "Give this number to an administrator."));
    public static final Problem BROKEN_OFF = new Problem(
            502,
            "service-broke-off",
            new Words("Dịch vụ ngắt giữa chừng", "The service broke off"),
            new Words(
                    "Dịch vụ %s ngắt kết nối trước khi trả lời; chưa rõ yêu cầu đã được thực hiện hay chưa.",
                    "The service %s closed the connection before it answered; whether it acted is not known."),
            new Words("Gửi lại, với cùng Idempotency-Key.", "Send it again, with the same Idempotency-Key."));
    public static final Problem AWAY = new Problem(
            503,
            "service-away",
            new Words("Tạm thời không phục vụ được", "Out of service for the moment"),
            new Words(
                    "Dịch vụ %s đang không nhận kết nối hoặc không trả lời; yêu cầu chưa được thực hiện.",
                    "The service %s takes no connection, or has not been answering; nothing was done."),
            new Words("Gửi lại sau, với cùng Idempotency-Key.", "Repeat later, with the same Idempotency-Key."));
    public static final Problem SESSIONS_AWAY = new Problem(
            503,
            "sessions-away",
            new Words("Tạm thời không kiểm tra được đăng nhập", "Sessions are out of service for the moment"),
            new Words(
                    "Không tra cứu được phiên làm việc hoặc hệ thống đăng nhập; yêu cầu chưa được thực hiện.",
                    "The sessions, or the system that signs people in, cannot be reached; nothing was done."),
            new Words("Gửi lại sau, với cùng Idempotency-Key.", "Repeat later, with the same Idempotency-Key."));
    public static final Problem NO_ANSWER = new Problem(
            504,
            "service-too-slow",
            new Words("Dịch vụ trả lời quá chậm", "The service is too slow"),
            new Words(
                    "Dịch vụ %s không trả lời kịp; chưa rõ yêu cầu đã được thực hiện hay chưa.",
                    "The service %s did not answer in time; whether it acted is not known."),
            new Words("Gửi lại sau, với cùng Idempotency-Key.", "Repeat later, with the same Idempotency-Key."));

    /** Whether the same request may well succeed in a moment. */
    boolean passes() {
        return status > 500 || status == 429;
    }
}
