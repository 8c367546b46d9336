/*
 * Names under which exporters keep a post's fields, in order of preference; written without '_'
 * and in lower case, as field_map compares them. A trailing '?' marks names that are a text
 * only when the value is no number. A name may stand under two fields.
 */
#include "input/fields.h"

static const char *const aliases[CANDOR_FIELD_COUNT] = {
	[CANDOR_FIELD_ID] =
		"id idstr postid tweetid reviewid commentid noteid mid awemeid videoid "
		"dynamicid "
		"contentid statusid messageid pk uuid bvid mblogid bid shortcode 评论id 作品id "
		"笔记id 微博id",
	[CANDOR_FIELD_AUTHOR_ID] =
		"authorid userid uid creatorhash ownerid reviewerid customerid steamid did "
		"channelid authorfullname accountid fromid secuid profileid useridstr "
		"authormetaid 用户id 作者id username screenname handle uniqueid userscreenname "
		"userusername userposted ownerusername authorusername authorhandle "
		"preferredusername "
		"author user account nickname usernickname reviewername 用户名 用户昵称 "
		"作者昵称 "
		"作者 博主",
	[CANDOR_FIELD_PLATFORM] = "platform sourceplatform network site 平台",
	[CANDOR_FIELD_LANG] = "lang language languagecode 语言",
	[CANDOR_FIELD_TITLE] =
		"title headline subject reviewtitle reviewheadline reviewstitle notetitle "
		"videotitle posttitle displaytitle summary? 标题 作品标题 视频标题 笔记标题",
	[CANDOR_FIELD_TEXT] =
		"fulltext textraw rawcontent text contenttext content body caption captiontext "
		"selftext reviewtext reviewbody reviewcontent reviewstext reviewtextpublished "
		"tweet? tweettext posttext commenttext commentary message? desc description "
		"videodescription review? reviews? comment? post? 正文 微博正文 内容 评论内容 "
		"作品描述 "
		"描述 文案 笔记内容 评论?",
	[CANDOR_FIELD_HASHTAGS] = "hashtags hashtag tags taglist topics topic 话题 标签 "
				  "作品标签 作品话题 评论标签",
	[CANDOR_FIELD_AUTHOR_NAME] =
		"authorname nickname displayname fullname name ownerfullname authordisplayname "
		"usernickname reviewername reviewsusername channelname channeltitle channel "
		"uploader accountname accountdisplayname pagename 昵称 用户昵称 作者昵称 "
		"用户名 "
		"username screenname handle uniqueid userscreenname userusername userposted "
		"ownerusername authorusername authorhandle preferredusername author user "
		"account "
		"作者 博主",
	[CANDOR_FIELD_BIO] = "bio biography signature usersignature userdescription authorbio "
			     "authorsignature "
			     "authordescription profiledescription sign 简介 个性签名 账号签名",
	[CANDOR_FIELD_MENTIONS] =
		"mentions mentionedusers atusers usermentions taggedusers @用户 艾特用户",
	[CANDOR_FIELD_URLS] = "urls links outlinks expandedurls",
	[CANDOR_FIELD_POSTED_AT] =
		"postedat createdat createdutc createtimeiso createdatetime createtime "
		"createdtime "
		"publishedat publishtime published pubtime pubts postdate postdatetime "
		"postcreated "
		"dateposted takenat takenattimestamp creationtimestamp timestampcreated "
		"unixreviewtime reviewdate reviewsdate reviewtime submissiontime "
		"dateofexperience "
		"unixtimestamp timestamp datetime date time at posted 发布时间 完整日期 日期 "
		"时间 "
		"上传时间",
	[CANDOR_FIELD_VERIFIED] = "verified isverified userverified authorverified "
				  "authormetaverified 是否认证",
	[CANDOR_FIELD_FOLLOWERS] =
		"followers followerscount followercount fans fanscount fancount totalfans "
		"authorfollowers userfollowers userfollowerscount authorfollowerscount "
		"channelfollowercount pagefollowers subscribers subscribercount "
		"numberofsubscribers followersatposting authormetafans 粉丝数 粉丝数量 粉丝",
	[CANDOR_FIELD_LIKES] =
		"likes likecount likescount likedcount favoritecount favouritecount "
		"favouritescount favorites attitudescount diggcount thumbsupcount voteupcount "
		"commentlikecount totalliked upvotes ups reactions helpfulvote helpfulvotes "
		"vote "
		"votes 点赞数 点赞数量 点赞 赞",
	[CANDOR_FIELD_COMMENTS] =
		"comments commentcount commentscount numcomments replycount repliescount "
		"replies "
		"subcommentcount totalcomments videocomment 评论数 评论数量 评论",
	[CANDOR_FIELD_SHARES] =
		"shares sharecount sharescount sharedcount retweetcount retweetscount retweets "
		"repostcount repostscount reposts reblogscount forwardcount numshares "
		"totalforwards videosharecount 转发数 分享数 分享数量 转发数量 转发",
	[CANDOR_FIELD_VIEWS] =
		"views viewcount viewscount playcount plays videoplaycount videoviewcount "
		"impressioncount impressions totalviews viewdcount 播放数 播放量 播放数量 "
		"阅读数 "
		"浏览量",
	[CANDOR_FIELD_RATING] = "rating stars starrating overall reviewrating reviewsrating "
				"fivestarratingpublished 评分 星级",
	[CANDOR_FIELD_VERIFIED_PURCHASE] = "verifiedpurchase isverifiedpurchase verifiedbuyer "
					   "steampurchase reviewsdidpurchase",
	[CANDOR_FIELD_PAID_PARTNERSHIP] =
		"paidpartnership ispaidpartnership issponsored sponsored isad ispaidcontent "
		"adauthorization",
	[CANDOR_FIELD_PRODUCT] = "product productname producttitle item itemname asin "
				 "parentasin productid 商品 商品名称 产品",
	[CANDOR_FIELD_BRAND] = "brand brandname manufacturer 品牌",
	[CANDOR_FIELD_LABEL] = "label class target isspam",
	[CANDOR_FIELD_COLLECTED_AT] =
		"collectedat collectedtime timestampcollected scrapedat crawledat fetchedat "
		"retrievedat retrievedutc snapshottime lastmodifyts 采集时间 抓取时间 爬取时间",
};

const char *field_aliases(candor_field field)
{
	return aliases[field];
}
