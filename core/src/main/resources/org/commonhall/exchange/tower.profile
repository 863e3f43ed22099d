# Requests in an office tower (楼宇诉求), as the sample of the examples has them.
source     = tower
key        = 编号
opened     = 受理时间
closed     = 办结时间
category   = 类别
unit       = 承办单位
descriptor = 诉求内容
place      = 楼层
dates      = uuuu-MM-dd HH:mm | uuuu-MM-dd
zone       = Asia/Shanghai
visibility = public
