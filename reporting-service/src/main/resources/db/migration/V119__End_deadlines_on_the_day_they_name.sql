-- "Trước 10 giờ ngày 25" ends on the 25th, not a day earlier: what is running is compared once more, and becomes only later.
update asked_period set reckoned_with = -1 where not complete;
